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
</context>
</TS>
