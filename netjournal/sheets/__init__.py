"""Sheets: what is printed, from the journal to plain values to PDF, HTML and Markdown.

`order` says what is asked for, `kinds` what there is, `maker` makes it. Jinja2 and Typst are heavy
and come in with `render`, when a sheet is first made.
"""
