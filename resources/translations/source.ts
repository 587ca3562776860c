<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en">
<context>
    <name>AboutMe</name>
    <message>
        <source>A bad referral for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A good referral for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change My profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My story, short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written in My profile yet: write there how to recognise a client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clients I serve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The problems I solve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom I would like to meet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AboutThem</name>
    <message>
        <source>A bad referral for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A good referral for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accomplishments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top problem they solve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years in business</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo {name:lower}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo {name:lower}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AfterCard</name>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I learned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Aftermath</name>
    <message>
        <source>Checking the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Settings, under Journal and backups, is what can be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program stopped unexpectedly last time, and your journal is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program stopped unexpectedly last time. Your journal was checked from beginning to end and is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be read is shown; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>A second conversation can be arranged when both have said yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both of you want it: arrange the second conversation at the next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No second conversation, then. A no is a normal outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlikeNotice</name>
    <message>
        <source>Is this {name}, {does:lower}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps in the journal already</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArrangeDialog</name>
    <message>
        <source>Arrange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange a {stage} with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Café, office, a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the {stage} with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up the {stage} with {name} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the time as 10:00 or 9.30 pm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write up a {stage} with {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Arranged</name>
    <message>
        <source>Arranged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled the conversation with {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prep sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begun on {day} and not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to write up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was held on {day}; close it when all is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was to be on {day}: was it held?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} the {stage} with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: the {stage} with {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AtHandPane</name>
    <message>
        <source>A note about {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note — Enter to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the private notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what I know (F9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this note private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written yet. What you write at the steps will be here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I know about {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Backed up and checked in both folders: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up and checked: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second folder away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups are kept beside the journal only; those made elsewhere stay there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a second folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a second folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No second folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None. A stick or a folder that is synced keeps your backups when this computer is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken every 30 minutes while you change something, and when you close; opened and checked before they count. Kept are all of two days, then one a day, a week and a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is not there now: put the stick in or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder of backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last one was taken on {day} at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsFail</name>
    <message>
        <source>Backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backups fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again: back up now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsModel</name>
    <message>
        <source>Another passphrase opens it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged: it does not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked into yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsWindow</name>
    <message>
        <source>A backup was restored; the journal before it is kept as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each was opened and checked before it counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the journal as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look inside the backup of {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore all of the backup of {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet. The first is taken when you change something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your journal becomes what it was on {when}: {holds}. The present one is set aside beside it with everything in it, and the restore can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} The file is {path}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BeforeCard</name>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find three people I can help. Not to sell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How I feel about going</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My opening line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I am there for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What brings you here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom I hope to meet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody you meet has a place here, with what you know and what is next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BringingCard</name>
    <message>
        <source>As a second entry beside the one that is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything about {name} in this backup is in your journal already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that is written about {name} now is changed. What is missing:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is written in their fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} comes back, with all about them:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is back in your journal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prep sheets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarCard</name>
    <message>
        <source>All one-to-ones and events as a file for your calendar program: when, where, with whom and their telephone, and nothing that is written about them. Import a later file to bring the calendar up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the whole calendar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With follow-ups, as tasks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message>
        <source>Add to calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel in the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is all that the calendar gets to know. When something changes, add it again: your calendar brings it up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your calendar has it, it is marked as cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time} to {until}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarFiles</name>
    <message>
        <source>No program on this computer opens calendar files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in your journal has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it instead, and import the file where your calendar is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing for the calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cancelled</name>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up the {stage} with {name} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was to be on {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaptureLine</name>
    <message>
        <source>How / remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can help, 0 to 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab through, Enter for the next person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Changing</name>
    <message>
        <source>Changing the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting until something else is done with the journal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckingCard</name>
    <message>
        <source>A check reads the whole journal and changes nothing. The search can be made anew at any time; nothing is lost by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is sound: the file, its links, the search and the stages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is everything sound?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the search anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the search anew: that mends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the search anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the search anew…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the file are damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody stands at another stage than their story says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something refers to what is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a backup, then open the last backup that is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search does not hold all that is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search was made anew from everything written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChooseOther</name>
    <message>
        <source>Begin their name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose somebody of the list that opens: “{name}” is nobody&apos;s whole name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps the same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several are called “{name}”: choose one of the list that opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When one person is in the journal twice, the two entries become one: everything about both stays, and undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chosen</name>
    <message>
        <source>Do again up to here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It touched {things}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back to here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this back too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change that is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is where you are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Arrange the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed the conversation with {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed the conversation with {name}; a follow-up to ask the question is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a thank you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{closed} You want to meet again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Close without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: paste it wherever it is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the text elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the text elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is in {name}, which only you can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While you wait it is tried again every few seconds; once it is saved, the window closes. Everything else is in your journal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Colleagues</name>
    <message>
        <source>Add a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a colleague, met or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the colleague is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met, in the past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not met yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not met, in the past</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Done again: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networking Journal keeps your networking on this computer, and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a recovery sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the passphrase down: nobody can look it up.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note is private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private: stays off every sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note about {name}…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConditionChips</name>
    <message>
        <source>Clear all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the filter {condition}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>Add a point of connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add something we share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point of connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point of connection: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you share — Enter to add</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConversationPapers</name>
    <message>
        <source>Blank first conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank second conversation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Also erase from the backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups and journals set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each is written anew without {name}, checked, and only then put in its place. Without this they still hold everything, and restoring one brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup of this journal, and no journal set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your second folder of backups is not there now: those still hold {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something you typed is not saved yet: unlock it before you close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal cannot be opened: its file is not where it was, or cannot be read. It was left as it is; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open it. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase of this journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase opens the journal again, as you left it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Carry on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details to copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Crashes</name>
    <message>
        <source>Something went wrong in Networking Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details below hold nothing of what you wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program stopped unexpectedly last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system ended it without a word: nothing more is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can carry on working. If you report it, send the details below: they say where it happened, and hold nothing of what you wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your journal is safe: everything you wrote is saved in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>Another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is one file. Copy it, and you have copied everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out {signs} and a dot at the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only who knows it can read the file. If you lose it, nobody can open the journal again: there is no second key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal needs a name that a file can have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type one, or choose “Without a passphrase” below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever uses this computer, or gets hold of the file, can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>Choose from a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a day: write it like {day}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Decide</name>
    <message>
        <source>Arrange it at the next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this leads to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {people}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was invited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are too many for sheets: {count} people.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DotsDelegate</name>
    <message>
        <source>I can help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>All events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event is where you find people you can help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventPapers</name>
    <message>
        <source>Add to calendar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture sheet (blank)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventTitle</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody left to invite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the series</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventView</name>
    <message>
        <source>Deleted {name}; the people met there stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am there for: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My opening line: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{met}, known to you before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaceSwitch</name>
    <message>
        <source>Everybody, with columns of your choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person beside the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show people as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Everything is in this one file, and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of the journal: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size}, encrypted: only your passphrase opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size}, not encrypted: who can read the file can read the journal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Filter people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, work or organisation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Another tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between two days…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far I can help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags to filter by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags, all of which they shall have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>●● or more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arranged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one-to-one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reservation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindInPicture</name>
    <message>
        <source>introduced by {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything for “{text}”, best first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field of my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far you can help is {choices}, not “{value}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No organisation is called “{value}”. There are: {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stage is called “{value}”. Stages: {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tag begins “{value}”. Tags: {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is called “{value}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is called “{value}”. People who introduced somebody: {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is “{value}”. Type one of: {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-to-one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-to-ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point of connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals and introductions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no organisations yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no tags yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no filter “{key}:”, so it is sought as words. Filters: {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind “{value}”. Kinds: {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backup file check history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier than a day, month or year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a day, month or year on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how far you can help, at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language dates first day of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes, events, one-to-ones…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notifications working days morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open or closed, arranged or held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paper print private A4 Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people with a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps hints conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>template invitation nudge e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme light dark contrast font size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where you stand with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who introduced them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who is or was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“-{word}” leaves out what has the word “{word}”. For the stage, type -stage:{word}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no day. Type one as 2026-10-01, 2026-10 or 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Folds</name>
    <message>
        <source>{count} of {all} filled in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message>
        <source>The keyring of this computer did not take the new passphrase: you are asked for it when the journal is opened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ForLater</name>
    <message>
        <source>Leave it for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your journal is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your journal is ready. Begin with who you are, or leave this for later: it stays here under My profile, and saves itself as you type.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase {name} for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erasing from the backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erasing {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything about {name} is erased from this journal and its search. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget {name} for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change in the history holds them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can bring it back, not even this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached: copies in other places, sheets and letters saved or printed, what a synced folder keeps of former files, and old blocks of the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be able to take it back, use Delete in the same menu instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is held and what is erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is erased from the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is erased from the journal, but not from every backup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ForgettingCard</name>
    <message>
        <source>Forget it for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the history…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes back to {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history was forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take back now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone: nothing done until now can then be taken back. What is written in the journal stays, and so do the backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you did can be taken back for {days} days, or {size} MB of it at most.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>It was not closed properly: checking the whole journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at conflicted copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what can be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what can be done about it before you write more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be read is shown; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your journal is damaged: part of it cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your journal was not closed properly last time. It was checked from beginning to end and is sound.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Guided</name>
    <message>
        <source>Close the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {title:lower}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>&amp;Yes, merge the two…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget for good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduced by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with another entry…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other sheets for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other sheets, calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prep sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prep sheet for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} with {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpBothWays</name>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete help: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I gave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could you do for them, without expecting anything back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the help is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the help is, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helping</name>
    <message>
        <source>Help promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise help to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you promise — Enter to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised on {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Taken back: {name}, {day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are here: {name}, {day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my profile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Changes are kept for {days} days, or {size} MB of them at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to take back yet: every change you make is listed here by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept} Those up to {day} are no longer kept; what they wrote stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Holdings</name>
    <message>
        <source>Data for programs (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand it over as a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over what is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over what is held about {name} as a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private are my private notes, reservations, decisions, my own checks and letters begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {file}, with what is private.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {file}, without what is private.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to be read (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is held about {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the journal holds about {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With what is private</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InsideWindow</name>
    <message>
        <source>Bring back {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find people in the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your journal too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside the backup of {day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in your journal now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it is changed. Everybody in it is in your journal too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the backup holds about {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Introducer</name>
    <message>
        <source>A name, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not introduced by them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People they introduced</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IntroductionLine</name>
    <message>
        <source>Delete the introduction of {first} and {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of introducing {first} and {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Introductions</name>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the introduction to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduce to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduce to …, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introductions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People you could introduce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom I introduce them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people I put in touch, and what came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of introducing {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom I introduce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} · to {who}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InvitePanel</name>
    <message>
        <source>Best first: those you can help most. Write to each from your template, or note whom you have asked already, so that silence shows after 10 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite everybody met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People to invite</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepInTouch</name>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days between contacts with {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in touch so often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in touch with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer keep in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own number of days…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{often}, next by {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>First what you typed here has to be saved: it would be lost otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: everything you typed is in your journal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Also for the steps of a conversation, the sheets and the messages. What you wrote stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As is usual here ({day})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the language is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendars begin with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days and times are written as is usual where you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From left to right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From right to left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it, unless you read otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the window again now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This window stays as it is until it is opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today is {full}, or {short} in short; half past two is {time}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Copied: {sheet}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>Copied: paste it wherever you write to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail program answered. The message was copied: paste it where you write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message is longer than some mail programs are handed. It was copied: paste it into the one that opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened in your mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands against it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterFoot</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy and finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy and next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I sent it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open and finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open and next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in mail program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all {count} as .eml…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as .eml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as .eml…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this one as .eml…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address of the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own note is quoted in the message: read it as they will.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own words have a mistake, so the first ones are used: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not written down yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterHead</name>
    <message>
        <source>Change the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message everybody is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Candidates {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named by {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>Networking Journal — locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This journal has no passphrase, so there is nothing to lock it with: whoever can read the file can read the journal. A passphrase can be given in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockingCard</name>
    <message>
        <source>Lock when nothing is touched for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This journal has no passphrase, so there is nothing to lock it with: whoever can read the file can read the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} locks at once: the window then shows nothing of the journal, which is closed until you type its passphrase. You go on where you were.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogCard</name>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program writes down when something goes wrong in it, and where: no name, no note and no passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogWindow</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log, newest last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written down yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest line is the last. The file is {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the program wrote down about itself. It holds no name, no note and no passphrase: it can be given to whoever helps you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>As the system asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system is: light by day and dark by night, if it changes so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 80 to 200 %. Everything grows with the letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast has stronger letters, and lines around everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Looking into the backups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>Something went wrong in Networking Journal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatchLine</name>
    <message>
        <source>Introduce them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduce {first} to {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not these two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not these two: {first} and {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} looks for: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>Met at events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge {name} with another entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge {other} into {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} was merged into {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergePreview</name>
    <message>
        <source>Becomes part of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else that {name} says stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field by field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no field do the two say different things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else is written about {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fills what is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes into a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{everything}: all of it goes to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} of {name}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Copy the details and report them; you can carry on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything saved so far is in your journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in Networking Journal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessagesSection</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MetCard</name>
    <message>
        <source>&amp;Yes, meet that person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People met at {event}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is it? The name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on this event already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen here before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in your journal already; this adds to what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is on this event already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MetModel</name>
    <message>
        <source>How / remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can help {name}: {number} of 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MetSection</name>
    <message>
        <source>As written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was taken off this event; they stay in the journal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MetTable</name>
    <message>
        <source>Invitation of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {name} off this event</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameCapture</name>
    <message>
        <source>known people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameLine</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: contact {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First conversation with {person}, who named {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later: contact {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go: contact {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second conversation with {person}, who named {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up again: contact {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contacted {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let go {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} named {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>&amp;Yes, it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, and how to reach them — Enter to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody came to mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody came to mind. That is an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contacted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NamesGiven</name>
    <message>
        <source>All {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacted {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To contact {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was named in answer to the question, and what came of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>All of these texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other texts that name {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are about others, or about nobody, so they stay. Looked for was: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of: {where}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, about {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewEvent</name>
    <message>
        <source>Add event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chamber breakfast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same. Type it once more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPerson</name>
    <message>
        <source>Add person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chamber breakfast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commercial solicitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes, open that entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you had written was added to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewReferral</name>
    <message>
        <source>Before you refer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record what I received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refer anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the referral given is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the referral received is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was referred to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom I refer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{warning} You can still refer them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotSavedBar</name>
    <message>
        <source>It stays on the screen, and is saved by itself as soon as it can be. {todo}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Delete note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private: stays off every sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Make again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal has changed since this sheet was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own template has a mistake; the sheet was made with the program’s own.
{mistake}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferList</name>
    <message>
        <source>Its newest change is of {day}, {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried on a copy. It holds {holds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was last changed is not known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>A backup with a former passphrase cannot be opened from here. Delete such files yourself if they are to hold nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was written anew, so nothing of it is left in free pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What still holds {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was erased is written over; the file is tidied when the journal is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was not come to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outgoing</name>
    <message>
        <source>Look at the printer, or save the sheet and print it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in your journal has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: {number} of {count} were printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: {number} of {count} were saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>Led to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange a one-to-one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange the first one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one-to-one was held in {month}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one-to-ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write up one that was held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything comes of one-to-ones: a first to explore, a second if both want it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many one-to-ones did you have?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-to-ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-to-ones by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held in {month}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnFieldForm</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices, one on each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done with the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnFieldRow</name>
    <message>
        <source>Change the field {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename or change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnFields</name>
    <message>
        <source>Add a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For what the method does not ask: a birthday, a membership, a shirt size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field {name} was removed from everybody.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnTemplatesCard</name>
    <message>
        <source>It lies in {folder}; open it with any text editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works: tried with “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program of this computer opens {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To change what a sheet looks like, make your own copy of its template and edit that. It belongs to this journal. With a mistake in it you are told the line, and the sheet is made by the program’s own template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your template is kept as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sheet} (your own)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>As text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More printer settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private notes and reservations stay off unless you ask for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no printer here. Save the sheet and print it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With what is private</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartTabs</name>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the event</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseCard</name>
    <message>
        <source>Asking the keyring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let this computer open it without asking (system keyring)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the recovery sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring did not answer: it may still have the passphrase. The journal does not ask it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring has forgotten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This journal has no passphrase: whoever can read the file can read the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This journal opens with a passphrase. Nobody can open it without, and nobody can look it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever is logged in as you can then open the journal. Where the keyring loses the passphrase, you are asked for it as before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Anybody who has the file can then read all of it: at this computer, on a stick, in a synced folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups already made keep the former passphrase: do not throw it away yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups already made stay as they are, without a passphrase: anybody who has them can read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a recovery sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: the journal opens as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new passphrase opens the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase could not be changed. The former one opens the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is removed: anybody who has the file can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the passphrase of this journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a new passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase that opens the journal now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down now, and keep it where you keep a passport. A recovery sheet has room for it, and says where the journal and its backups are and how they are opened. The passphrase itself is never printed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>I can help {name}: {number} of 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>Table of people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonLetters</name>
    <message>
        <source>Introduce to somebody else…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduce to somebody…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduce to {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you for {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonPapers</name>
    <message>
        <source>Add to calendar: {stage}, {day}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to calendar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel in calendar: {stage}, {day}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one-to-one with {name} is arranged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their story</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonTabs</name>
    <message>
        <source>About this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help and referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureAdder</name>
    <message>
        <source>Adding a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture was added.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureViewer</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Add a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption of picture {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of picture to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of picture {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drop one here, or paste it with Ctrl+V. Only the picture itself is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture {number}; Enter shows it large, Delete removes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture was removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pixmaps</name>
    <message>
        <source>Reading a picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanNext</name>
    <message>
        <source>Add the next event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on another day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Look at the printer, or save it as a PDF and print that elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in your journal has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture was not printed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>What went wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>A bad one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A good referral for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A long story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I keep the books of small food businesses, so that …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I must be easy to refer. Written once, printed on every sheet you hand out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words a stranger could repeat to somebody else tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing essential is missing: others can recognise somebody for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One client, their problem, and what was different afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet to hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that people can find you and reach you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who says …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing: {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing: {list} and {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clients I serve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The more particular you are, the sooner somebody comes to mind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The problems I solve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trades, roles, or names: people who know the clients you serve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to listen for, and what to leave alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who I am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom I work for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom I would like to meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a good referral for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a short story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clients you serve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the problems you solve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what you do in one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileTab</name>
    <message>
        <source>Business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family and hobbies, if offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals and interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My own fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations and roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays off every sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Purpose</name>
    <message>
        <source>A second conversation opens with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have said it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said on {day} at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The purpose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickLook</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do {follow_up}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stage} since {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Backed up {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted · saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <source>{count} to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReachRow</name>
    <message>
        <source>Call {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on this computer opens {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This leads to {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}; write over it what you call it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} was copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recap</name>
    <message>
        <source>Help, both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names {name} gave you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No help was promised, given or received yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No names were given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None was held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversations so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You helped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You last met on {day}, and both said yes to meeting again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You last met on {day}, and chose to meet again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You last met on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not contacted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now {stage:lower}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} · now {stage:lower}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} helped you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Clear this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None but this one yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (not there any more)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferralLine</name>
    <message>
        <source>Delete the referral of {contact} from {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the referral of {contact} to {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on referring {contact} to {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on {contact}, referred by {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of referring {contact} to {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of {contact}, referred by {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the contact does not know yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{contact} from {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{contact} to {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{contact}, referred by {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{contact}, referred to {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person}, to whom {contact} was referred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person}, who referred {contact}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Referrals</name>
    <message>
        <source>Before you refer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact to refer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the referral of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on referring {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refer anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of referring {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the referral is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>introduced by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} · {who} from them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} · {who} to them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferralsPage</name>
    <message>
        <source>Every outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introductions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 3 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names given sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who introduced whom</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReflectionCard</name>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>A one-to-one begins soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {time}. Unlock the journal to see with whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networking today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stage} with {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemindingSection</name>
    <message>
        <source>A name given today is due on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also for anything else to do without a day of its own. Working days are Monday to Friday. What is there already keeps its day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half an hour before a one-to-one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the morning at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the morning, what is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a day: the one-to-ones of the day, and how many things to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown by your desktop while Networking Journal is running, never otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom and where, in time to look at the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working days until a name given is due</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Replacing</name>
    <message>
        <source>Every page is checked. The journal that was there before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RescueDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do this and open the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is tried on copies; your file is only read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at what is damaged…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it can be read, and there is no good backup. The file was left as it is: keep it, for somebody may still be able to help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting a sound journal in its place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the file in its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged file is set aside, with what lies beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rescuer</name>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was restored. The journal before it is kept as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is open again, with {holds}. The damaged file is kept: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The restore was undone. What had been restored is kept as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing the restore</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoleRow</name>
    <message>
        <source>At {place} from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {place} until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the role at {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role at {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{organisation}, until {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Add an organisation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedChip</name>
    <message>
        <source>Click to filter; right-click to rename, change or delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its menu renames, changes, moves or deletes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved filter {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it filter as now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter {name} was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>Save the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {name}. Open it in your mail program and send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving {done} of {count}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What was saved already stays in the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScriptSection</name>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the step {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} steps, about {minutes} minutes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Enter opens it · Ctrl+Enter finds everything, best first · Esc leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search results</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeenBefore</name>
    <message>
        <source>Seen here before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prep sheets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag those selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the tag {tag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With those selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeriesLine</name>
    <message>
        <source>Held regularly?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last time: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next time: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count} in this series</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Another window has this journal open, and came to the front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This journal is open already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settle</name>
    <message>
        <source>It is resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reservation is open on either side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would settle it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would settle “{doubt}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, mine about {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, {name}’s about me</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetCommands</name>
    <message>
        <source>You have no meetings in the next 7 days.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetPress</name>
    <message>
        <source>Preparing the sheet…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetWindow</name>
    <message>
        <source>Making the sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet was not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetsSection</name>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As is usual here ({paper})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choosing another one beside an open sheet changes it here too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer what is private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One exception: the checklist of the second conversation is for your eyes, and says so at its foot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private notes and reservations stay off every sheet. To have them on one, you ask for them on that sheet, each time; nothing remembers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without this, no sheet can be asked for it, not even by mistake.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>A referral is a contact passed on, with their knowledge, as likely business.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts that others have passed on to me.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None in this period with this outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Time and saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the conversation with {name} to the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the conversation with {name} in the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the conversation with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prep sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prep sheet for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what I know about {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank {name} for the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a confirmation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a thank you…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved a moment ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>By last contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By next follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By stage, furthest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest not seen first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those I can help most first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stack</name>
    <message>
        <source>Make the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be made: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready, but the journal has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready, with what is private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageLine</name>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stage}: done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stage}: now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stage}: still to come</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A new, empty one. It asks for a name and, if you like, a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year of one small-business owner, in a copy that is yours to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one, or begin anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One that is already on this computer, on a stick, or in a shared folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a journal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This journal did not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall we begin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a step after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a step after “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the step after “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the first hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the first hint for “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint for “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its title, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move “{title}” down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move “{title}” up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method stands on these words: they are said exactly so, and nothing rewords them. The hint below them is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the step after “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to say at “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {count} minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the step before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words to say: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask in these words, whatever the outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say it in these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoryFilter</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-to-ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the story shows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoryTab</name>
    <message>
        <source>Nothing has happened yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was deleted here; they have it still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Shown in the list of one-to-ones and in the story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SwapLine</name>
    <message>
        <source>Swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap: keep {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {kept} says wins. What {other} says fills what is empty, or goes into a note.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncedDialog</name>
    <message>
        <source>It was written to on two computers. The one that is open is {name}; what was written on the other computer is in the copy. Both are kept. Open the copy to compare, and write into your journal what it lacks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its newest change is of {day}, {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your journal is in a synced folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableFace</name>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the tag {tag}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskBar</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message>
        <source>A word in double braces is a gap, filled for each person. What stands between “if” and “endif” is left out when there is nothing to say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the first words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message of the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistake in the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject of the template</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateRow</name>
    <message>
        <source>Back to the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the original of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make my own copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make my own copy of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name} in the editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program’s own template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own template of the filled-in sheet: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own template: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeEdit</name>
    <message>
        <source>No time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timer</name>
    <message>
        <source>This step until about {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begun on {day}; go on where you left it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begun today at {time}; go on where you left it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not begun yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to write up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} min, {planned} were planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {planned} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToDo</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something to do, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Top</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Its passphrase opens it, and nothing else does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase of this journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is locked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Upcoming</name>
    <message>
        <source>Arrange another conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange the second conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both of you want to meet again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It usually takes more than one more meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was let go: nothing more is to be arranged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something to do — Enter to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next one-to-one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question was not asked yet. Closed like this, a follow-up to ask it is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {stage} is arranged for {day}, {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You chose to meet again: arrange it while both of you are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaysToReach</name>
    <message>
        <source>Add a way to reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an e-mail, a number or an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>It guides both conversations, and keeps every promise in sight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No journal was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file on this computer. No account, no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in Networking Journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or choose another journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who you met, what they said, and whom you can help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the demo to {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhoIntroduced</name>
    <message>
        <source>Actual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find somebody here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introductions too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names given in conversations grow into a picture of who introduced whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People found here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who introduced whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who introduced whom, as a list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhoWith</name>
    <message>
        <source>A name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange a one-to-one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in the journal has this name; add them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write up a one-to-one that was held</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhomToIntroduce</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose somebody who is in your journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduce {name} to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the introduction</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>About Networking Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New journal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open journal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a blank capture sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a blank first conversation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a blank second conversation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a capture sheet for this event…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print my follow-ups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print my profile to hand over…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the names given…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the recovery sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the sheets for the next meetings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this event’s plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this month in review…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this person’s first conversation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this person’s second conversation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this person’s story…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>at hand</name>
    <message>
        <source>A good referral for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How I could help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names they gave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised and to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contacted, now {stage:lower}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not contacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>referred to you on {day}: {outcome}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to contact by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you referred them on {day}: {outcome}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, private</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>Nothing happened with them yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message>
        <source>Calendar (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networking calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the whole calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>channels</name>
    <message>
        <source>e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telephone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>choosing</name>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journals ({pattern});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a journal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>conversations</name>
    <message>
        <source>1st meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2nd meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3rd meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both said yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meeting {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no second meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}th meeting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>A bad referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field of my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A first word, as {name} named them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A good referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter has gaps and “if”, nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A referral relationship with {name} cannot be formed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reservation with {name}: shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reservation with {name}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second conversation with {name} cannot be arranged yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet has no scripts and takes in nothing from outside ({told}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template may not do this: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accomplishments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a point of connection with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a reservation with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a {kind} of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an event first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the field {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the step “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {kind} of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {name} as a colleague of {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invitation counts as silent after ten days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer a reservation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer {name} about {kind:lower}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange a one-to-one or add an event first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange a {stage} with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange the saved filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {name} the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the conversation with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin to write something down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both have a one-to-one arranged; both of these stay arranged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back {name} from the backup of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the conversation with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: first conversation with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: second conversation with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it, or go back to the original first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the filter “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check how well {name} and I fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that its folder is there and who may write to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the disk and the folder are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name, or create a journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check who may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check who may write to the file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a JPEG, PNG, WebP, GIF, BMP or TIFF file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that is there now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a journal file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a journal, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase of at least one ordinary character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from those whom it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file that was set aside, beside the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the conversation with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other program and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program that has it open and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close what was to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the one-to-one with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmation: one-to-one on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consider {kind:lower} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consider {kind:lower} with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days between contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a message to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a note about {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a point of connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a reservation with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete an introduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete help for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the conversation with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the filter “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the invitation of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the referral of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “{what}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not suggest introducing {first} to {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit a note about {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit a picture of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit a point of connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit a referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit a reservation with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit help for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit how to reach somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit my profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit something to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {field} of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {who} at {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase somebody for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase the whole text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every entry that is known of was read; what could be undone is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair: guessing it takes one strong computer up to some years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First conversation with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form a referral relationship with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formed a referral relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four or five words that have nothing to do with each other are strong and easy to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a passphrase first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give them until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on in the one that has it open, or close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good: guessing it takes one strong computer many years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help given to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help received from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How I can help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far I can help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I want a referral relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a role since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a role until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduce {first} to {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduced by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation to a one-to-one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited on {day}, no reply yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It calls itself without end, or is too deeply nested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not count as a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is still to come: arrange it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too long for a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It made the program that renders it stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs more memory than the {size} MB a template may use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes longer than {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its passphrase was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its words are part of the method (rules 2 and 4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jinja2 says: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a note private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in touch with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it with the file whose name ends in -wal, and restore the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it, and restore the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label of an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a note on sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go on {day}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it go with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it rest, or speak to them at the next event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look through what was salvaged on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a series of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it in the window that has the journal open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room or choose a folder that can be written to, then back up now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meet {name} at {event}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the beginning of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge {gone} into {kept}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged from another entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the conversation with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the field {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the step “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near it: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networking event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event in the journal is called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event of {day} is called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No first conversation with {name} was held by {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No first conversation with {name} was held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer keep in touch with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reply to the invitation of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody came to mind to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can be introduced to themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can be merged with themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can be referred to themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can open the journal without it, and nobody can look it up: write it down, and keep it where you keep a passport.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in the journal is called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was added to the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudge {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One nudge is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-to-one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one can write to it at a time; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it without what was written last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open your own journal, or bring back from this one what you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages are not fetched: a template does without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of {path} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the next {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise help to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the file back as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the file or its folder back, or open the file where it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the stick in or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting it in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record that {by} names {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record that {name} accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record that {name} declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record that {name} joins {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record that {name} never answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record that {person} refers {contact}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refer {contact} to {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral of {name}: {outcome}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember to {what:lower}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a way to reach somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a {kind} of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the field {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the step “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the field {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the filter “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the step “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore that backup and report this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the backup of {day}, {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reword its hint, or add a step of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reword the hint of “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reword the message: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reword “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvage of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvage what can be read into a new journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it smaller, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the filter “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that you want to anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the purpose to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which event it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second conversation with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the choices of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the working days until a name given is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent since the invitation of {sent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent since the invitation of {sent}, nudged on {nudged}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody is not in this backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong: nobody guesses it in a lifetime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag {name} “{tag}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back a name given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the words of the message: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it up again with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the name back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the name out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up again: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up the conversation with {name} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {name} out of its series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {who} off {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take “{tag}” off {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a number of days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup in {folder} failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup made just before holds everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The beginning of {path} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The choices are: {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation was closed without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy of {journal} with the new passphrase is not whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The doubt is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read ({told}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a link that leads out of the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than {size} kB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a text in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is whole; its search index is made anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal refused the change ({kind}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal was left as it is, with the former passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring is locked, or does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of this computer has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of this computer has no passphrase for this journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last changes before it ended may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last good one is of {day}, {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the field is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not open {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is empty or holds a character that cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is right, but the beginning of {path} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is right, but what lies beside {path} is not its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has too many pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is larger than {megabytes} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point of connection is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program that renders your own templates does not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relationship with {name} was not let go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second folder for backups is not there: {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet becomes larger than {told} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet “{name}” is about an event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet “{name}” is about somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheets are: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The yes of {name} to a second meeting is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {stage} has no step “{key}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {stage} with {name} cannot be written up yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no events in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many files of this name in the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a field called {name} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a filter called “{name}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no event in the journal yet to try the template with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no gap “{gap}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no good backup there yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no invitation to nudge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no one-to-one with {name} for a calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no paper “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no part “{told}” to take in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sheet “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no value “{told}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody in the journal yet to try the template with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing for a calendar in this journal yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to lock it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They want a referral relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be worked out ({told}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be worked out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This change was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring that keeps a passphrase safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conversation is no longer in the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This encounter is no longer in the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a picture that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This journal is in a folder that {service} syncs. Open it on one computer at a time, and let {service} finish before opening it on another; or keep the journal elsewhere and only its backups here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This journal is only looked at; it cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is no longer in the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This {thing} is no longer in the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top problem solved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it happens again, copy the details and report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if you are certain of it, restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if you are certain of it, the file may be damaged: restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typst says: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it with its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an older backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was helped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak: somebody who has the file guesses it within a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of an introduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it changed has been changed since, outside this history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What joins the two, such as an introduction to each other, is let go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the help was is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed after it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was promised is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {name} and I want</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {name}: {outcome}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note about {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write about the conversation with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write anew to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it again, or empty the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write up a {stage} with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the copy with the new passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years in business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have a template “{name}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not said that you want it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You promised this on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own yes to a second meeting is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bad referral for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a good referral for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted as it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after {event}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both agreed to meet again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encounter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fields of my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filled when both want to meet again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filled when it is a second conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follow up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>help: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many minutes it takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how to reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how you could help, as you noted at the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>introduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>introductions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters begun and other choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meeting at {event}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meetings at events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no second meeting for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not shared after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of mine: {doubt}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of theirs: {doubt}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one-to-ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point of connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points of connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reservation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reservations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reservations thought about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said aloud {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent {day} by {channel}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps of my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clients you serve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the conversation on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day of the one-to-one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the event at which you met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the help you promised in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the history of reservations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of the one who named them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the names they gave you in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the place of the one-to-one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the problems you solve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the referral of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time of the one-to-one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to do by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to your invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what both want</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the one who named them is called by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the other does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the other is called by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what they are called by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what they do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what they helped you with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was said of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was written in one-to-ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what you are called by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what you do, in a long story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what you do, in a short story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what you do, in one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the event was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where they work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whom or what the other is looking for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whom or what they are looking for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whom they referred to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whom you would like to meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{copy} is open in a program, or cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} already holds the backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} holds backups of too many journals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{journal} is open in a program, or cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept} stands at {before} and {gone} at {beside}; together they stand at {stage}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} (theirs) has not been considered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} (yours) has not been considered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min, {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not begin with “{word}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has not said that they want it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has {reply} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} introduced {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is at {place} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a referral partner: this would be giving your contacts to a stranger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} joins {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} named {named}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} rewords “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was invited on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was nudged on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} belongs to another application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be brought up to date: rows refer to rows that are not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has no passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is already open in another window or program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is already there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is cut short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is cut short: it holds less than one page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no longer where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a whole journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} needs a passphrase, or is not a journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Networking Journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{read} entries were read; how many are missing is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{read} of {known} entries were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}: {read} of {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} cannot be written ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} is already there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{template}, line {line}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{doubt}” is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{doubt}” stands and has not been accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be taken back or made again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” fits more than one event:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” fits more than one person:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a number that can be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not one of the choices of {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is a step of the method.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counted</name>
    <message numerus="yes">
        <source>All {count}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {count} texts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back {count} people from the backup of {day}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirmed {count} one-to-ones</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {count} people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Doing it again makes {count} changes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>I sent all {count}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In touch every {count} days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In touch every {count} months</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In touch every {count} weeks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In touch every {count} years</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Introduced {count} people to others</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invite {count} people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invite {count} people…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invited {count} people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It gets a little easier: {count} events, and going feels better.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It gets easier: over {count} events from “{first}” to “{now}”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: {people} and {count} more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made {count} changes again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make a series with the {count} others of this name</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nerves are normal: over {count} events, “{first}” at first, “{now}” lately.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No contact for {count} days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note {count} as asked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing in it is changed. {count} people in it are not in your journal any more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nudge {count} people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nudged {count} people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prep sheets for the {count} people I am meeting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print all {count} sheets</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printed {count} sheets.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save all {count} sheets…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved {count} letters in {folder}. Nothing is noted as sent yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved {count} sheets.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select {count} people at most.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sheets for the {count} meetings on {day}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sheets for tomorrow’s {count} meetings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sheets for {day}’s {count} meetings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show {count} earlier</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show {count} more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show {count} more people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show {count} private notes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag {count} people “{tag}”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take “{tag}” off {count} people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Thank everybody…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Thank {count} people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Thanked {count} people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {count} conflicted copies of your journal</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took back {count} changes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo ends at their last change: {count} changes, also those of others made before it, can no longer be taken back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you typed in {count} places is not saved yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you typed in {count} places is not saved. {why}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write to {count} people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write to {count} people…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote to {count} people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your journal is safe. {count} texts you are typing are not saved yet: they stay on the screen, and are saved as usual.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {count} minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {count} days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {count} months</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>led to {count} people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>met {count} times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>named in {count} conversations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>what both sides want</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} answers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} backups were looked through, cleared and checked.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} backups, newest first; each was opened and checked before it counted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cancelled</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} changes were taken out of the history; undo ends there.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} conversations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days over</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} decisions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} details</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} empty fields filled</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entries for the calendar are in {file}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entries stand in for those that were lost: Name lost.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entries stay out: they belong to people who are not here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entries were erased from the journal and from its search.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events, {met}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} fields of my own</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} follow-ups</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} further entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} helps</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} introductions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} invitations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} kinds of reservation considered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} later changes would be taken back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} letters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines of help</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} meetings at events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} messages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} not said aloud yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} notes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} one-to-ones</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} one-to-ones this month</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} open reservations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} organisations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} others without a link are left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people are in {file}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people in the picture</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people met</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people they introduced</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people were deleted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people were invited.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people were tagged “{tag}”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} pictures</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} points of connection</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} referrals</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} reservations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} reservations not yet shared</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} roles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sheets</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} small checks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} tags</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} texts belong to something that was lost; they are kept with this report.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} texts that name them were left as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} things can be done, the best first. Whatever you choose, the damaged file is kept beside it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} things to do</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} to write up</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} ways to reach them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{met}, {count} in the room were known to you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{month} — {count} one-to-ones</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} conversations to prepare</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} more things to do</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} people to help</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} people to nudge</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} things to do</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{stage} · led to {count}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{tag}” was taken off {count} people.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>events</name>
    <message>
        <source>&amp;Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget the invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to the one-to-one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Invited today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No reply: stop waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write an invitation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange the &amp;one-to-one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a n&amp;udge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pleasure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted · first held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted · {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dreading it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first · {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hard going</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking forward to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nudged {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rather hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rather keen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uneasy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sent} · silent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>letters</name>
    <message>
        <source>A folder for the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the one-to-one with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail (*.eml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In line {line}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the subject: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduce {name} to {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudge {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as .eml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-to-ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>A bad referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A good referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accomplishments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can help: {dots} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduced by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact before {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage: {stages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag: {tag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top problem solved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years in business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met at {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met at {place}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pictures</name>
    <message>
        <source>Choose pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reservations</name>
    <message>
        <source>Accept as it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer it by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this reservation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consider it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this reservation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted a reservation with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending is a normal outcome; it would have collapsed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form a referral relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form a referral relationship with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I know {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I like {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I said it aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I trust {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I understand {whose} business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I want a referral relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I want it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it going</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it go with {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine about {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not considered after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise an answer by this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rarely grounded in fact at this stage — that doesn’t make them less real. Say them, hear theirs, settle them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The doubt, in my words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The doubt, in their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said it aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They want it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understand, know, like and trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What makes me hesitate?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What makes them hesitate?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would settle it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, in one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one down: {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You formed a referral relationship on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a hunch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask again · last {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask again · none {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fact, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not accepted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not considered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolved {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} of {all} still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} knows me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} likes me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} trusts me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} understands mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} wants one too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}’s about me</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both agreed to a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the list of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feelings before and after events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From met to partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the people you met have come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How going to events felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many one-to-ones did you have?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gets easier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met at an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month in review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is behind this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once you have met people, this page shows how far you have come with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-to-ones by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People behind the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals and what came of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservations by kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservations that came up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring: before the event. Dot: after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>help given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>help received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{event}, {day}: {before} before, {after} after</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>How soon things are due, and when you are told of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal and backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal that is open, and how it is kept safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps that lead through a one-to-one. Put hints in your own words, and add steps where you want them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole window follows at once, and remembers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of the window, and how days are written in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week and reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is printed to take along, and what is kept off it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write to many, said once and filled for each.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheets</name>
    <message>
        <source>Blank first conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank second conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month in review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin {conversation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm {conversation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything begins with people: where will you meet some next?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-ups sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on {conversation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many one-to-ones did you have?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduce {who} to {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later or let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later or let go: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reply from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in touch for longer than you wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do this week, and nobody to prepare for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudge: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-to-ones by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open before you meet again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People you could introduce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prep sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prep sheet: {conversation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals given · received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the introduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begun, not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did it take place?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {event}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last in touch {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nudged {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be written up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you meet {day} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you wanted to be in touch by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does: “{what}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} looks for {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stage} with {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Agreed</source>
        <comment>Stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything else</source>
        <comment>ReservationKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange another conversation</source>
        <comment>Step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange first conversation</source>
        <comment>Step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange second conversation</source>
        <comment>Step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin first conversation</source>
        <comment>Step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin second conversation</source>
        <comment>Step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competence</source>
        <comment>ReservationKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <comment>ReservationKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consistency</source>
        <comment>ReservationKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <comment>ReservationKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue first conversation</source>
        <comment>Step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue second conversation</source>
        <comment>Step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>Column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>Stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <comment>Stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form a referral relationship</source>
        <comment>Step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can help</source>
        <comment>Column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrity</source>
        <comment>ReservationKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduced by</source>
        <comment>Column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite</source>
        <comment>Step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite again</source>
        <comment>Step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited</source>
        <comment>Stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact</source>
        <comment>Column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it go</source>
        <comment>Step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <comment>Stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met at</source>
        <comment>Column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met on</source>
        <comment>Column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <comment>Column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named</source>
        <comment>Stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <comment>Column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudge once</source>
        <comment>Step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <comment>Column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners</source>
        <comment>Stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refer somebody</source>
        <comment>Step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliability</source>
        <comment>ReservationKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <comment>Column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whether to meet again</source>
        <comment>Step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second</source>
        <comment>Stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <comment>Column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <comment>Column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <comment>Step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>Column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it up again</source>
        <comment>Step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <comment>Column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They accepted</source>
        <comment>Step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They declined</source>
        <comment>Step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they do</source>
        <comment>Column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fact</source>
        <comment>Basis</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a first conversation is arranged or held</source>
        <comment>WhyNot</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fortnight later</source>
        <comment>Rhythm</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a hunch</source>
        <comment>Basis</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a month later</source>
        <comment>Rhythm</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a week later</source>
        <comment>Rhythm</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>Reply</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted already</source>
        <comment>WhyNot</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <comment>ReachKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another passphrase</source>
        <comment>State</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer a reservation</source>
        <comment>FollowUpKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arranged</source>
        <comment>ConversationState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask the question</source>
        <comment>FollowUpKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking a name given</source>
        <comment>LetterKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>became a client</source>
        <comment>ReferralOutcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>business</source>
        <comment>OrganisationKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>business card</source>
        <comment>PictureKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came to nothing</source>
        <comment>ReferralOutcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>ConversationState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choice</source>
        <comment>OwnFieldKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmation</source>
        <comment>LetterKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact a name given</source>
        <comment>FollowUpKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contacted</source>
        <comment>ReferralOutcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current</source>
        <comment>MarkState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <comment>State</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <comment>OwnFieldKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declined</source>
        <comment>Reply</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declined</source>
        <comment>WhyNot</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <comment>FollowUpState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <comment>MarkState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail</source>
        <comment>ReachKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first conversation</source>
        <comment>ConversationStage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form a referral relationship</source>
        <comment>Outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>formed a referral relationship</source>
        <comment>DecisionKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given</source>
        <comment>Direction</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given</source>
        <comment>HelpState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <comment>ConversationState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>help promised</source>
        <comment>FollowUpKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interest</source>
        <comment>ConnectionKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>introduction</source>
        <comment>LetterKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invitation</source>
        <comment>LetterKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invited already</source>
        <comment>WhyNot</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>know</source>
        <comment>Quality</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let go</source>
        <comment>DecisionKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let go</source>
        <comment>FollowUpState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let go</source>
        <comment>WhyNot</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let it go</source>
        <comment>Outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>like</source>
        <comment>Quality</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meet again</source>
        <comment>Outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met</source>
        <comment>ReferralOutcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mine</source>
        <comment>Side</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names given</source>
        <comment>Answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>networking group</source>
        <comment>OrganisationKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never answered</source>
        <comment>WhyNot</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reply</source>
        <comment>Reply</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody came to mind</source>
        <comment>Answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked yet</source>
        <comment>Answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not decided</source>
        <comment>Outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there</source>
        <comment>State</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nudge</source>
        <comment>LetterKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <comment>OwnFieldKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offered</source>
        <comment>ReferralOutcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <comment>FollowUpState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <comment>ReservationState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <comment>ConnectionKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <comment>ConnectionKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photo</source>
        <comment>PictureKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture</source>
        <comment>PictureKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <comment>ConnectionKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised</source>
        <comment>HelpState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received</source>
        <comment>Direction</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received</source>
        <comment>HelpState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolved</source>
        <comment>ReservationState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second conversation</source>
        <comment>ConversationStage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <comment>Reply</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something to do</source>
        <comment>FollowUpKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sound</source>
        <comment>State</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands</source>
        <comment>ReservationState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supplier</source>
        <comment>ConnectionKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken up again</source>
        <comment>DecisionKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target market</source>
        <comment>ConnectionKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telephone</source>
        <comment>ReachKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <comment>OwnFieldKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thank you</source>
        <comment>LetterKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theirs</source>
        <comment>Side</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>todo</source>
        <comment>MarkState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trust</source>
        <comment>Quality</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type of client</source>
        <comment>ConnectionKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>understand</source>
        <comment>Quality</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web page</source>
        <comment>ReachKind</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
