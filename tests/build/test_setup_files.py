from setup_files import untranslated

TS = """<?xml version="1.0" encoding="utf-8"?>
<TS version="2.1" language="fr">
<context><name>Window</name>
<message><source>Open</source><translation>Ouvrir</translation></message>
<message><source>Close &amp; quit</source><translation type="unfinished"></translation></message>
<message numerus="yes"><source>%Ln event(s)</source>
<translation type="unfinished"><numerusform></numerusform></translation></message>
</context></TS>
"""


def test_texts_without_words_are_listed_with_the_class_that_says_them(tmp_path):
    source = tmp_path / "a_fr.ts"
    source.write_text(TS, encoding="utf-8")
    assert untranslated(source) == ["Window: Close & quit", "Window: %Ln event(s)"]
