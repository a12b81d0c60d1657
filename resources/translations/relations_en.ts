<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%Ln event(s) written</source>
        <translation>
            <numerusform>%Ln event written</numerusform>
            <numerusform>%Ln events written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln work(s) written</source>
        <translation>
            <numerusform>%Ln work written</numerusform>
            <numerusform>%Ln works written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) of {0}</source>
        <translation>
            <numerusform>%Ln event of {0}</numerusform>
            <numerusform>%Ln events of {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReferenceModel</name>
    <message numerus="yes">
        <source>%Ln statement(s) rest on it</source>
        <translation>
            <numerusform>%Ln statement rests on it</numerusform>
            <numerusform>%Ln statements rest on it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message numerus="yes">
        <source>%Ln item(s) match without the filter; {0} clears it.</source>
        <translation>
            <numerusform>%Ln item matches without the filter; {0} clears it.</numerusform>
            <numerusform>%Ln items match without the filter; {0} clears it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceWords</name>
    <message numerus="yes">
        <source>{0} to %Ln month(s)</source>
        <translation>
            <numerusform>{0} to %Ln month</numerusform>
            <numerusform>{0} to %Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} to %Ln year(s)</source>
        <translation>
            <numerusform>{0} to %Ln year</numerusform>
            <numerusform>{0} to %Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} to %Ln day(s)</source>
        <translation>
            <numerusform>{0} to %Ln day</numerusform>
            <numerusform>{0} to %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%Ln event(s) labelled</source>
        <translation>
            <numerusform>%Ln event labelled</numerusform>
            <numerusform>%Ln events labelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln counted</source>
        <translation>
            <numerusform>%Ln counted</numerusform>
            <numerusform>%Ln counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 px ≈ %Ln day(s)</source>
        <translation>
            <numerusform>1 px ≈ %Ln day</numerusform>
            <numerusform>1 px ≈ %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message numerus="yes">
        <source>+%Ln more</source>
        <translation>
            <numerusform>+%Ln more</numerusform>
            <numerusform>+%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%Ln ongoing</source>
        <translation>
            <numerusform>+%Ln ongoing</numerusform>
            <numerusform>+%Ln ongoing</numerusform>
        </translation>
    </message>
</context>
</TS>
