<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Licences of all its parts…</source>
        <translation>Licences de toutes ses parties…</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Fait avec</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Checksum of the content</source>
        <translation>Somme de contrôle du contenu</translation>
    </message>
    <message>
        <source>Licence of the edition</source>
        <translation>Licence de l’édition</translation>
    </message>
    <message>
        <source>Licence of the program</source>
        <translation>Licence du programme</translation>
    </message>
</context>
<context>
    <name>CiteDialog</name>
    <message>
        <source>Cite this</source>
        <translation>Citer</translation>
    </message>
    <message>
        <source>&amp;Copy the citation</source>
        <translation>&amp;Copier la référence</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>Copier &amp;tout</translation>
    </message>
    <message>
        <source>&amp;Export the sources…</source>
        <translation>&amp;Exporter les sources…</translation>
    </message>
    <message>
        <source>The citation is being written…</source>
        <translation>La référence est en cours de rédaction…</translation>
    </message>
    <message>
        <source>The citation failed ({0}); open the edition again.</source>
        <translation>La référence a échoué ({0})&#xa0;; rouvrez l’édition.</translation>
    </message>
    <message>
        <source>The citation and the sources</source>
        <translation>La référence et les sources</translation>
    </message>
    <message>
        <source>&amp;Style</source>
        <translation>&amp;Style</translation>
    </message>
    <message>
        <source>Lasting &amp;id</source>
        <translation>&amp;Identifiant durable</translation>
    </message>
    <message>
        <source>E&amp;dition</source>
        <translation>É&amp;dition</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Open another edition…</source>
        <translation>&amp;Ouvrir une autre édition…</translation>
    </message>
    <message>
        <source>&amp;Export the events of the span…</source>
        <translation>&amp;Exporter les événements de la durée…</translation>
    </message>
    <message>
        <source>Export the axis as a &amp;picture…</source>
        <translation>Exporter la frise comme i&amp;mage…</translation>
    </message>
    <message>
        <source>&amp;Cite this…</source>
        <translation>&amp;Citer…</translation>
    </message>
    <message>
        <source>Cite this &amp;view…</source>
        <translation>Citer cette &amp;vue…</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copier le &amp;lien</translation>
    </message>
    <message>
        <source>Copy the &amp;table of envoys</source>
        <translation>Copier le &amp;tableau des envoyés</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>How &amp;dates are drawn</source>
        <translation>Représentation des &amp;dates</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>À &amp;propos</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom &amp;avant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>Fit &amp;all</source>
        <translation>&amp;Tout afficher</translation>
    </message>
    <message>
        <source>&amp;Fit the chosen item</source>
        <translation>&amp;Cadrer l’élément choisi</translation>
    </message>
    <message>
        <source>S&amp;ummary of the visible span</source>
        <translation>Rés&amp;umé de la durée visible</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>Texte &amp;normal</translation>
    </message>
    <message>
        <source>&amp;Hide all indicators</source>
        <translation>&amp;Masquer tous les indicateurs</translation>
    </message>
    <message>
        <source>Rese&amp;t the view</source>
        <translation>Ré&amp;initialiser la vue</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>P&amp;lein écran</translation>
    </message>
    <message>
        <source>&amp;Collapse or unfold the lane</source>
        <translation>&amp;Replier ou déplier la piste</translation>
    </message>
    <message>
        <source>&amp;Pin the lane or let it go</source>
        <translation>Épi&amp;ngler la piste ou la libérer</translation>
    </message>
    <message>
        <source>&amp;Hide the lane</source>
        <translation>&amp;Masquer la piste</translation>
    </message>
    <message>
        <source>Show all la&amp;nes</source>
        <translation>Afficher toutes les p&amp;istes</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Who was in post on…</source>
        <translation>&amp;Qui était en poste le…</translation>
    </message>
    <message>
        <source>&amp;References</source>
        <translation>&amp;Références</translation>
    </message>
    <message>
        <source>Re&amp;lated articles</source>
        <translation>Articles &amp;liés</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Next event of the lane</source>
        <translation>É&amp;vénement suivant de la piste</translation>
    </message>
    <message>
        <source>&amp;Previous event of the lane</source>
        <translation>Événe&amp;ment précédent de la piste</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>&amp;Effacer le filtre</translation>
    </message>
    <message>
        <source>&amp;Forget recent searches</source>
        <translation>&amp;Oublier les recherches récentes</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>Couleurs du &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>Language of the s&amp;ystem</source>
        <translation>Langue du s&amp;ystème</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Who was in post?</source>
        <translation>Qui était en poste&#xa0;?</translation>
    </message>
    <message>
        <source>e.g. {0}</source>
        <translation>p. ex. {0}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>A day, a month, a year or a span, in English, French or Russian, or in EDTF</source>
        <translation>Un jour, un mois, une année ou une durée, en anglais, en français ou en russe, ou en EDTF</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Choose an event, an envoy or a period: what is known of it stands here.</source>
        <translation>Choisissez un événement, un envoyé ou une période&#xa0;: ce que l’on en sait s’affiche ici.</translation>
    </message>
    <message>
        <source>Details of the chosen item</source>
        <translation>Détails de l’élément choisi</translation>
    </message>
    <message>
        <source>Open this address in the web browser?</source>
        <translation>Ouvrir cette adresse dans le navigateur&#xa0;?</translation>
    </message>
</context>
<context>
    <name>DetailWriter</name>
    <message>
        <source>{0} old style</source>
        <translation>{0} (ancien style)</translation>
    </message>
    <message>
        <source>followed here</source>
        <translation>suivi ici</translation>
    </message>
    <message>
        <source>No source beside the article confirms this yet.</source>
        <translation>Aucune source autre que l’article ne le confirme encore.</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>non confirmé</translation>
    </message>
    <message>
        <source>not certain on this date</source>
        <translation>incertain à cette date</translation>
    </message>
</context>
<context>
    <name>EnvoyModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Length of service</source>
        <translation>Durée en poste</translation>
    </message>
    <message>
        <source>Predecessor</source>
        <translation>Prédécesseur</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Successeur</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>EnvoyTable</name>
    <message>
        <source>Envoys</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>Filter: name, title, post, year</source>
        <translation>Filtrer&#xa0;: nom, titre, poste, année</translation>
    </message>
    <message>
        <source>Filter the envoys</source>
        <translation>Filtrer les envoyés</translation>
    </message>
    <message>
        <source>The filter leaves no envoy.</source>
        <translation>Le filtre ne laisse aucun envoyé.</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Française</translation>
    </message>
    <message>
        <source>Soviet</source>
        <translation>Soviétique</translation>
    </message>
    <message>
        <source>Both missions</source>
        <translation>Les deux missions</translation>
    </message>
    <message>
        <source>The French mission</source>
        <translation>La mission française</translation>
    </message>
    <message>
        <source>The Soviet mission</source>
        <translation>La mission soviétique</translation>
    </message>
</context>
<context>
    <name>EnvoyWords</name>
    <message>
        <source>French mission</source>
        <translation>Mission française</translation>
    </message>
    <message>
        <source>Soviet mission</source>
        <translation>Mission soviétique</translation>
    </message>
    <message>
        <source>French, not accredited</source>
        <translation>Français, non accrédité</translation>
    </message>
    <message>
        <source>Soviet, not accredited</source>
        <translation>Soviétique, non accrédité</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>vacant</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>se poursuit</translation>
    </message>
    <message>
        <source>{0} (not confirmed)</source>
        <translation>{0} (non confirmé)</translation>
    </message>
    <message>
        <source>works disagree</source>
        <translation>les ouvrages divergent</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Clear all ({0})</source>
        <translation>Tout effacer ({0})</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Fi&amp;lter</source>
        <translation>Fi&amp;ltre</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Piste</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>other countries</source>
        <translation>autres pays</translation>
    </message>
    <message>
        <source>confidence high</source>
        <translation>confiance élevée</translation>
    </message>
    <message>
        <source>confidence medium</source>
        <translation>confiance moyenne</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>non confirmé</translation>
    </message>
    <message>
        <source>accounts disagree</source>
        <translation>versions divergentes</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>La fenêtre</translation>
    </message>
    <message>
        <source>In the middle is the timeline, on the left the tree of periods, on the right the page of what is chosen, on top the search. What is chosen in one part is chosen in all. {0} goes back through what was viewed, {1} forward.</source>
        <translation>Au milieu, la frise&#xa0;; à gauche, l’arbre des périodes&#xa0;; à droite, la page de ce qui est choisi&#xa0;; en haut, la recherche. Ce qui est choisi dans une partie l’est dans toutes. {0} revient sur ce qui a été vu, {1} avance.</translation>
    </message>
    <message>
        <source>Zoom and move</source>
        <translation>Agrandir et se déplacer</translation>
    </message>
    <message>
        <source>Ctrl and the wheel, or + and −, zoom about the pointer, from the whole time to one day; the wheel, the arrows or a drag move. {0} shows everything, pressed again what is chosen. A drag along the ruler chooses a span: its page says what happened and who was in post.</source>
        <translation>Ctrl et la molette, ou + et −, agrandissent autour du pointeur, de toute la durée à un jour&#xa0;; la molette, les flèches ou le glissement déplacent. {0} montre tout, puis, à la seconde pression, ce qui est choisi. Glisser le long de la règle choisit une durée&#xa0;: sa page dit ce qui s’est passé et qui était en poste.</translation>
    </message>
    <message>
        <source>What has no room is counted</source>
        <translation>Ce qui n’a pas de place est compté</translation>
    </message>
    <message>
        <source>The most important events have labels. The others stand as ticks at the foot of their lane, and their number at its right edge; a click on either zooms in to them. Lanes fold by a click on their name, and are pinned or hidden by their menu.</source>
        <translation>Les événements les plus importants ont une étiquette. Les autres sont des traits au pied de leur piste, et leur nombre à son bord droit&#xa0;; un clic sur l’un ou l’autre les agrandit. Une piste se plie par un clic sur son nom&#xa0;; son menu l’épingle ou la cache.</translation>
    </message>
    <message>
        <source>Dates show their doubt</source>
        <translation>Les dates montrent leur doute</translation>
    </message>
    <message>
        <source>A sharp mark is known to the day. A bar is as wide as the doubt; fading ends are approximate, arrows are open. {0} shows all of them. On a page, what no work confirms says so.</source>
        <translation>Une marque nette est connue au jour près. Une barre est aussi large que le doute&#xa0;; des bouts estompés sont approximatifs, des flèches sont ouvertes. {0} les montre tous. Sur une page, ce qu’aucun ouvrage ne confirme le dit.</translation>
    </message>
    <message>
        <source>Search and filter</source>
        <translation>Recherche et filtre</translation>
    </message>
    <message>
        <source>{0} searches in every spelling and three alphabets, forgives slips in names and reads dates: 1935, May 1960, 2 mai 1935. Words in quotes stand together; a minus leaves out. A filter by kind, country, lane, period or certainty thins out everything at once; {1} clears it.</source>
        <translation>{0} cherche sous toutes les graphies, admet les fautes de frappe dans les noms et lit les dates&#xa0;: 1935, mai 1960, 2 May 1935. Les mots entre guillemets restent ensemble&#xa0;; un moins exclut. Un filtre par genre, pays, piste, période ou certitude éclaircit tout à la fois&#xa0;; {1} l’efface.</translation>
    </message>
    <message>
        <source>Envoys</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>The two rows show who faced whom: the French in Moscow, the Soviets in Paris. {0} opens the same as a table to sort, filter and copy; {1} asks who was in post on a day.</source>
        <translation>Les deux rangs montrent qui faisait face à qui&#xa0;: les Français à Moscou, les Soviétiques à Paris. {0} ouvre un tableau à trier, filtrer et copier&#xa0;; {1} demande qui était en poste un jour donné.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>The numbers in a page lead to its sources, and each source to all that rests on it. Where works disagree, every account stands with its own. {0} says how to cite a page in six styles, {1} copies a link to it that stays valid.</source>
        <translation>Les numéros d’une page mènent à ses sources, et chaque source à tout ce qui repose sur elle. Où les ouvrages divergent, chaque version a les siens. {0} dit comment citer une page, en six styles&#xa0;; {1} en copie un lien durable.</translation>
    </message>
</context>
<context>
    <name>IndicatorList</name>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
</context>
<context>
    <name>IndicatorMenu</name>
    <message>
        <source>In&amp;dicators</source>
        <translation>In&amp;dicateurs</translation>
    </message>
</context>
<context>
    <name>IndicatorTracks</name>
    <message>
        <source>no data</source>
        <translation>pas de données</translation>
    </message>
    <message>
        <source>Source: {0}</source>
        <translation>Source : {0}</translation>
    </message>
    <message>
        <source>Flag: {0}</source>
        <translation>Réserve : {0}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
    <message>
        <source>no data {0}</source>
        <translation>pas de données {0}</translation>
    </message>
    <message>
        <source>The values of this series are words such as “{0}”, which an axis can&apos;t show.</source>
        <translation>Les valeurs de cette série sont des mots tels que « {0} », qu’un axe ne peut montrer.</translation>
    </message>
</context>
<context>
    <name>Indicators</name>
    <message>
        <source>Palestine and the Middle East</source>
        <translation>Palestine et Proche-Orient</translation>
    </message>
    <message>
        <source>arms control and disarmament</source>
        <translation>maîtrise des armements et désarmement</translation>
    </message>
    <message>
        <source>colonialism</source>
        <translation>colonialisme</translation>
    </message>
    <message>
        <source>economic development</source>
        <translation>développement économique</translation>
    </message>
    <message>
        <source>human rights</source>
        <translation>droits de l’homme</translation>
    </message>
    <message>
        <source>nuclear weapons and material</source>
        <translation>armes et matières nucléaires</translation>
    </message>
    <message>
        <source>0 in the rounded source: nil, below 0.5 million or unreported cannot be told apart</source>
        <translation>0 dans la source arrondie : rien, moins de 0,5 million ou non déclaré, sans distinction possible</translation>
    </message>
    <message>
        <source>dollar level doubtful: the French totals imply about 45 francs per dollar against an official rate near 119</source>
        <translation>niveau en dollars douteux : les totaux français supposent environ 45 francs par dollar, pour un cours officiel proche de 119</translation>
    </message>
    <message>
        <source>Soviet share left out for this reason</source>
        <translation>part soviétique omise pour cette raison</translation>
    </message>
    <message>
        <source>Soviet total of {0} implausible in the source: share left out</source>
        <translation>total soviétique de {0} invraisemblable dans la source : part omise</translation>
    </message>
    <message>
        <source>Soviet total on another basis from 1981: Soviet share not comparable with earlier years</source>
        <translation>total soviétique sur une autre base depuis 1981 : part soviétique non comparable aux années précédentes</translation>
    </message>
    <message>
        <source>doubtful: COW&apos;s own smoothed series gives 14</source>
        <translation>douteux : la série lissée du COW lui-même donne 14</translation>
    </message>
    <message>
        <source>200 (Suez): France coded as at war with Egypt, the USSR as having threatened</source>
        <translation>200 (Suez) : la France codée en guerre avec l’Égypte, l’URSS comme ayant menacé</translation>
    </message>
    <message>
        <source>258 (World War II coalition dispute): the two never fought each other over it</source>
        <translation>258 (différend de coalition de la Seconde Guerre mondiale) : les deux ne se sont jamais combattus à ce titre</translation>
    </message>
    <message>
        <source>opposite sides by the coding rule</source>
        <translation>camps opposés selon la règle de codage</translation>
    </message>
    <message>
        <source>France not in the state system of the source</source>
        <translation>France absente du système d’États de la source</translation>
    </message>
    <message>
        <source>League of Nations volume gives 609 million francs for the same flow</source>
        <translation>le volume de la Société des Nations donne 609 millions de francs pour le même flux</translation>
    </message>
    <message>
        <source>fewer than 20 votes</source>
        <translation>moins de 20 votes</translation>
    </message>
    <message>
        <source>fewer than 5 votes</source>
        <translation>moins de 5 votes</translation>
    </message>
    <message>
        <source>identical to 1963 in the source</source>
        <translation>identique à 1963 dans la source</translation>
    </message>
    <message>
        <source>military expenditure drops by more than half in the source between 1988 and 1989 (change of estimate)</source>
        <translation>les dépenses militaires chutent de plus de moitié dans la source entre 1988 et 1989 (changement d’estimation)</translation>
    </message>
    <message>
        <source>military personnel missing: score too low</source>
        <translation>effectifs militaires manquants : valeur trop basse</translation>
    </message>
    <message>
        <source>occupied: score of the Vichy state</source>
        <translation>pays occupé : valeur de l’État de Vichy</translation>
    </message>
    <message>
        <source>missing in the source</source>
        <translation>manque dans la source</translation>
    </message>
    <message>
        <source>no regular voting (19th session)</source>
        <translation>pas de vote régulier (19e session)</translation>
    </message>
    <message>
        <source>no value: absent from the source</source>
        <translation>pas de valeur : absente de la source</translation>
    </message>
    <message>
        <source>no value: session 19 absent from the source</source>
        <translation>pas de valeur : la session 19 manque dans la source</translation>
    </message>
    <message>
        <source>not in the state system of the source</source>
        <translation>hors du système d’États de la source</translation>
    </message>
    <message>
        <source>package admission of new members: its 16 votes are the only identical ones (0 of the other 11)</source>
        <translation>admission groupée de nouveaux membres : ses 16 votes sont les seuls identiques (0 sur les 11 autres)</translation>
    </message>
    <message>
        <source>rank not coded in the source for this year</source>
        <translation>rang non codé dans la source pour cette année</translation>
    </message>
    <message>
        <source>total missing: no population figure in the source</source>
        <translation>total manquant : pas de chiffre de population dans la source</translation>
    </message>
    <message>
        <source>total taken from the British Statistical Abstract (1907-1918)</source>
        <translation>total repris du Statistical Abstract britannique (1907-1918)</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Move through time</source>
        <translation>Se déplacer dans le temps</translation>
    </message>
    <message>
        <source>To the start, to the end</source>
        <translation>Au début, à la fin</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Début, Fin</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+molette</translation>
    </message>
    <message>
        <source>Scroll the lanes</source>
        <translation>Faire défiler les pistes</translation>
    </message>
    <message>
        <source>Shift+wheel</source>
        <translation>Maj+molette</translation>
    </message>
    <message>
        <source>Choose a lane</source>
        <translation>Choisir une piste</translation>
    </message>
    <message>
        <source>Choose the event in the middle of the lane</source>
        <translation>Choisir l’événement au milieu de la piste</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Zoom and move by the place of the keys</source>
        <translation>Zoomer et se déplacer par la place des touches</translation>
    </message>
</context>
<context>
    <name>LaneControl</name>
    <message>
        <source>&amp;Unfold</source>
        <translation>&amp;Déplier</translation>
    </message>
    <message>
        <source>&amp;Collapse</source>
        <translation>&amp;Replier</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>&amp;Désépingler</translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation>É&amp;pingler en haut</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Masquer</translation>
    </message>
    <message>
        <source>&amp;Show all lanes</source>
        <translation>&amp;Afficher toutes les pistes</translation>
    </message>
</context>
<context>
    <name>LegendDialog</name>
    <message>
        <source>How dates are drawn</source>
        <translation>Représentation des dates</translation>
    </message>
    <message>
        <source>Known to the day</source>
        <translation>Connue au jour près</translation>
    </message>
    <message>
        <source>Known to the month or year: as wide as the doubt</source>
        <translation>Connue au mois ou à l’année près&#xa0;: aussi large que le doute</translation>
    </message>
    <message>
        <source>About or perhaps: the ends fade</source>
        <translation>«&#xa0;Vers&#xa0;» ou «&#xa0;peut-être&#xa0;»&#xa0;: les bords s’estompent</translation>
    </message>
    <message>
        <source>From one day to another</source>
        <translation>D’un jour à un autre</translation>
    </message>
    <message>
        <source>From one to another, with ends in doubt: lighter</source>
        <translation>D’une date à une autre, bornes incertaines&#xa0;: plus clair</translation>
    </message>
    <message>
        <source>Goes on beyond what is known: an arrow</source>
        <translation>Se poursuit au-delà de ce qui est connu&#xa0;: une flèche</translation>
    </message>
</context>
<context>
    <name>LowerSide</name>
    <message>
        <source>Envoys</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Références</translation>
    </message>
    <message>
        <source>Related articles</source>
        <translation>Articles liés</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Editions ({0})</source>
        <translation>Éditions ({0})</translation>
    </message>
    <message>
        <source>Open another edition</source>
        <translation>Ouvrir une autre édition</translation>
    </message>
    <message>
        <source>Export events</source>
        <translation>Exporter des événements</translation>
    </message>
    <message>
        <source>Export works</source>
        <translation>Exporter les ouvrages</translation>
    </message>
    <message>
        <source>Export the axis as a picture</source>
        <translation>Exporter la frise comme image</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) written</source>
        <translation>
            <numerusform>%Ln événement écrit</numerusform>
            <numerusform>%Ln événements écrits</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture is written</source>
        <translation>L’image est écrite</translation>
    </message>
    <message>
        <source>Copied: {0}</source>
        <translation>Copié&#xa0;: {0}</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Réglages</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Périodes</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message numerus="yes">
        <source>%Ln work(s) written</source>
        <translation>
            <numerusform>%Ln ouvrage écrit</numerusform>
            <numerusform>%Ln ouvrages écrits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) of {0}</source>
        <translation>
            <numerusform>%Ln événement sur {0}</numerusform>
            <numerusform>%Ln événements sur {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter failed ({0}); open the edition again.</source>
        <translation>Le filtre a échoué ({0})&#xa0;; rouvrez l’édition.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>There is no database {path}; install the program again or name another with --database.</source>
        <translation>La base de données {path} n’existe pas&#xa0;; réinstallez le programme ou indiquez-en une autre avec --database.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a database; name a file with --database.</source>
        <translation>{path} est un dossier, pas une base de données&#xa0;; indiquez un fichier avec --database.</translation>
    </message>
    <message>
        <source>{path} is a device or a pipe, not a database; name a file with --database.</source>
        <translation>{path} est un périphérique ou un tube, pas une base&#xa0;; nommez un fichier avec --database.</translation>
    </message>
    <message>
        <source>The database {path} can&apos;t be opened ({reason}); check that you may read it.</source>
        <translation>Impossible d’ouvrir la base de données {path} ({reason})&#xa0;; vérifiez que vous avez le droit de la lire.</translation>
    </message>
    <message>
        <source>The database {path} is empty; install the program again or restore the file.</source>
        <translation>La base de données {path} est vide&#xa0;; réinstallez le programme ou restaurez le fichier.</translation>
    </message>
    <message>
        <source>{path} is not an SQLite database; name an edition made by this program.</source>
        <translation>{path} n’est pas une base SQLite&#xa0;; indiquez une édition créée par ce programme.</translation>
    </message>
    <message>
        <source>{path} is an SQLite database, but not an edition; name an edition made by this program.</source>
        <translation>{path} est une base SQLite, mais pas une édition&#xa0;; indiquez une édition créée par ce programme.</translation>
    </message>
    <message>
        <source>The database {path} has schema {schema}, this program reads {readable}; get a newer program.</source>
        <translation>La base de données {path} suit le schéma {schema}, ce programme lit le schéma {readable}&#xa0;; procurez-vous un programme plus récent.</translation>
    </message>
    <message>
        <source>The database {path} has the old schema {schema}; build it again with this program.</source>
        <translation>La base de données {path} suit l’ancien schéma {schema}&#xa0;; reconstruisez-la avec ce programme.</translation>
    </message>
    <message>
        <source>The database {path} is in use by another program ({reason}); close that program and try again.</source>
        <translation>La base de données {path} est utilisée par un autre programme ({reason})&#xa0;; fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>The database {path} is damaged ({reason}); install the program again or restore the file.</source>
        <translation>La base de données {path} est endommagée ({reason})&#xa0;; réinstallez le programme ou restaurez le fichier.</translation>
    </message>
    <message>
        <source>The database {path} was changed or removed while it was open; open it again.</source>
        <translation>La base {path} a été modifiée ou retirée pendant qu’elle était ouverte&#xa0;; rouvrez-la.</translation>
    </message>
    <message>
        <source>The table {path} can&apos;t be written ({reason}); choose another folder or make room.</source>
        <translation>Le tableau {path} ne peut pas être écrit ({reason})&#xa0;; choisissez un autre dossier ou faites de la place.</translation>
    </message>
    <message>
        <source>“{name}” does not say what to write; end the name in one of {endings}.</source>
        <translation>«&#xa0;{name}&#xa0;» ne dit pas quoi écrire&#xa0;; terminez le nom par l’une de ces extensions&#xa0;: {endings}.</translation>
    </message>
    <message>
        <source>“{text}” is no date; write it like 2 May 1935, May 1935, 1935 or 1935-05-02.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une date&#xa0;; écrivez par exemple 2 mai 1935, mai 1935, 1935 ou 1935-05-02.</translation>
    </message>
    <message>
        <source>“{text}” has an open end; write both ends, such as 1930/1946.</source>
        <translation>«&#xa0;{text}&#xa0;» n’a pas de fin&#xa0;; écrivez les deux bouts, par exemple 1930/1946.</translation>
    </message>
    <message>
        <source>The file {path} can&apos;t be written ({reason}); choose another folder or make room.</source>
        <translation>Le fichier {path} ne peut pas être écrit ({reason})&#xa0;; choisissez un autre dossier ou faites de la place.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be kept in {path}; what you arrange now will be forgotten.</source>
        <translation>Les réglages ne peuvent pas être gardés dans {path}&#xa0;; ce que vous disposez maintenant sera oublié.</translation>
    </message>
    <message>
        <source>There is no item “{item}” in this edition.</source>
        <translation>Cette édition ne contient pas d’élément «&#xa0;{item}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>NoticesDialog</name>
    <message>
        <source>Licences of all its parts</source>
        <translation>Licences de toutes ses parties</translation>
    </message>
</context>
<context>
    <name>OverviewStrip</name>
    <message>
        <source>Overview of the whole time</source>
        <translation>Vue d’ensemble de toute la période</translation>
    </message>
</context>
<context>
    <name>PeriodModel</name>
    <message>
        <source>More on the axis</source>
        <translation>D’autres sur l’axe</translation>
    </message>
</context>
<context>
    <name>PeriodTree</name>
    <message>
        <source>Periods</source>
        <translation>Périodes</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Pistes</translation>
    </message>
    <message>
        <source>Periods and events</source>
        <translation>Périodes et événements</translation>
    </message>
</context>
<context>
    <name>ReferenceModel</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Dans</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Énoncés</translation>
    </message>
    <message>
        <source>DOI or ISBN</source>
        <translation>DOI ou ISBN</translation>
    </message>
    <message>
        <source>Number in the article: {0}</source>
        <translation>Numéro dans l’article&#xa0;: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) rest on it</source>
        <translation>
            <numerusform>%Ln énoncé repose sur elle</numerusform>
            <numerusform>%Ln énoncés reposent sur elle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReferenceTable</name>
    <message>
        <source>References</source>
        <translation>Références</translation>
    </message>
    <message>
        <source>Filter: author, title, year, publisher</source>
        <translation>Filtrer&#xa0;: auteur, titre, année, éditeur</translation>
    </message>
    <message>
        <source>Filter the references</source>
        <translation>Filtrer les références</translation>
    </message>
    <message>
        <source>The filter leaves no work.</source>
        <translation>Le filtre ne laisse aucun ouvrage.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les genres</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Genre d’ouvrage</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Write the works that the filter leaves for BibTeX, RIS or CSL-JSON</source>
        <translation>Écrire les ouvrages que le filtre laisse pour BibTeX, RIS ou CSL-JSON</translation>
    </message>
    <message>
        <source>Export the works of the table</source>
        <translation>Exporter les ouvrages du tableau</translation>
    </message>
</context>
<context>
    <name>RelatedModel</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Son sujet</translation>
    </message>
    <message>
        <source>How it relates</source>
        <translation>Son rapport</translation>
    </message>
    <message>
        <source>Events here</source>
        <translation>Événements ici</translation>
    </message>
</context>
<context>
    <name>RelatedTable</name>
    <message>
        <source>Related articles</source>
        <translation>Articles liés</translation>
    </message>
    <message>
        <source>Filter: title, text, event, year</source>
        <translation>Filtrer&#xa0;: titre, texte, événement, année</translation>
    </message>
    <message>
        <source>Filter the related articles</source>
        <translation>Filtrer les articles liés</translation>
    </message>
    <message>
        <source>The filter leaves no article.</source>
        <translation>Le filtre ne laisse aucun article.</translation>
    </message>
</context>
<context>
    <name>RowTable</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the whole table, as it is filtered and sorted</source>
        <translation>Copier tout le tableau, tel qu’il est filtré et trié</translation>
    </message>
    <message>
        <source>Copy the whole table</source>
        <translation>Copier tout le tableau</translation>
    </message>
</context>
<context>
    <name>RowView</name>
    <message>
        <source>&amp;Copy the marked rows</source>
        <translation>&amp;Copier les lignes marquées</translation>
    </message>
    <message>
        <source>Copy the whole &amp;table</source>
        <translation>Copier tout le &amp;tableau</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>&amp;Natural order</source>
        <translation>Ordre &amp;naturel</translation>
    </message>
</context>
<context>
    <name>SearchModel</name>
    <message>
        <source>Did you mean “{0}”?</source>
        <translation>Vouliez-vous dire «&#xa0;{0}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>The time itself</source>
        <translation>Cette date</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Recherches récentes</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>Who was in post on {0}?</source>
        <translation>Qui était en poste le {0}&#xa0;?</translation>
    </message>
    <message>
        <source>Summary of {0}</source>
        <translation>Résumé&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search events, envoys, treaties, people…</source>
        <translation>Chercher&#xa0;: événements, envoyés, traités, personnes…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>The search failed ({0}); open the edition again.</source>
        <translation>La recherche a échoué ({0})&#xa0;; rouvrez l’édition.</translation>
    </message>
    <message>
        <source>Looked for in names, titles and texts, in any spelling and order, with slips in names forgiven, and as a date.</source>
        <translation>Cherché dans les noms, les titres et les textes, sous toutes les graphies et dans tout ordre, fautes de frappe dans les noms admises, et comme date.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) match without the filter; {0} clears it.</source>
        <translation>
            <numerusform>%Ln élément correspond sans le filtre&#xa0;; {0} l’efface.</numerusform>
            <numerusform>%Ln éléments correspondent sans le filtre&#xa0;; {0} l’efface.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is called “{0}”, nor says so.</source>
        <translation>Aucun nom ni aucun texte ne contient «&#xa0;{0}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Search results</source>
        <translation>Résultats de la recherche</translation>
    </message>
</context>
<context>
    <name>ServiceWords</name>
    <message>
        <source>The first and the last day both count.</source>
        <translation>Le premier et le dernier jour comptent tous deux.</translation>
    </message>
    <message>
        <source>perhaps {0}</source>
        <translation>peut-être {0}</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation>environ {0}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>de {0} à {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0} to %Ln month(s)</source>
        <translation>
            <numerusform>de {0} à %Ln mois</numerusform>
            <numerusform>de {0} à %Ln mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} to %Ln year(s)</source>
        <translation>
            <numerusform>de {0} à %Ln an</numerusform>
            <numerusform>de {0} à %Ln ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} to %Ln day(s)</source>
        <translation>
            <numerusform>de {0} à %Ln jour</numerusform>
            <numerusform>de {0} à %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln an</numerusform>
            <numerusform>%Ln ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln mois</numerusform>
            <numerusform>%Ln mois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>{0} · read-only</source>
        <translation>{0} · lecture seule</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) labelled</source>
        <translation>
            <numerusform>%Ln événement nommé</numerusform>
            <numerusform>%Ln événements nommés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln counted</source>
        <translation>
            <numerusform>%Ln compté</numerusform>
            <numerusform>%Ln comptés</numerusform>
        </translation>
    </message>
    <message>
        <source>1 px ≈ {0} h</source>
        <translation>1&#xa0;px ≈ {0}&#xa0;h</translation>
    </message>
    <message numerus="yes">
        <source>1 px ≈ %Ln day(s)</source>
        <translation>
            <numerusform>1&#xa0;px ≈ %Ln&#xa0;jour</numerusform>
            <numerusform>1&#xa0;px ≈ %Ln&#xa0;jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Frise chronologique</translation>
    </message>
    <message>
        <source>upper row: French in Moscow · lower row: Soviet in Paris</source>
        <translation>en haut&#xa0;: les Français à Moscou · en bas&#xa0;: les Soviétiques à Paris</translation>
    </message>
    <message>
        <source>Who was in post on {0}?</source>
        <translation>Qui était en poste le {0}&#xa0;?</translation>
    </message>
    <message>
        <source>They began before and are longer than the window; click to zoom out</source>
        <translation>Commencés plus tôt et plus longs que la fenêtre ; cliquez pour dézoomer</translation>
    </message>
    <message>
        <source>Events without a label here; click to zoom in</source>
        <translation>Événements sans étiquette ici&#xa0;; cliquez pour agrandir</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln more</source>
        <translation>
            <numerusform>+%Ln autre</numerusform>
            <numerusform>+%Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%Ln ongoing</source>
        <translation>
            <numerusform>+%Ln en cours</numerusform>
            <numerusform>+%Ln en cours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Tool bar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>Visible span</source>
        <translation>Intervalle visible</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter by kind, country, lane, period, certainty</source>
        <translation>Filtrer par genre, pays, piste, période, certitude</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Envoys</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Treaties</source>
        <translation>Traités</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Périodes</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Références</translation>
    </message>
    <message>
        <source>Related articles</source>
        <translation>Articles liés</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Envoy</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Treaty</source>
        <translation>Traité</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Related article</source>
        <translation>Article lié</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Note of the article</source>
        <translation>Note de l’article</translation>
    </message>
    <message>
        <source>Span of time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Who was in post</source>
        <translation>Qui était en poste</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Values by year</source>
        <translation>Valeurs par année</translation>
    </message>
    <message>
        <source>In office that day</source>
        <translation>En fonction ce jour-là</translation>
    </message>
    <message>
        <source>In post at that time</source>
        <translation>En poste à cette époque</translation>
    </message>
    <message>
        <source>French mission</source>
        <translation>Mission française</translation>
    </message>
    <message>
        <source>Soviet mission</source>
        <translation>Mission soviétique</translation>
    </message>
    <message>
        <source>Leaders and ministers of France</source>
        <translation>Dirigeants et ministres de la France</translation>
    </message>
    <message>
        <source>Leaders and ministers of the Soviet Union</source>
        <translation>Dirigeants et ministres de l’Union soviétique</translation>
    </message>
    <message>
        <source>Accounts that disagree</source>
        <translation>Versions divergentes</translation>
    </message>
    <message>
        <source>Events by lane</source>
        <translation>Événements par piste</translation>
    </message>
    <message>
        <source>Events by kind</source>
        <translation>Événements par type</translation>
    </message>
    <message>
        <source>The most important events</source>
        <translation>Les événements majeurs</translation>
    </message>
    <message>
        <source>Titles in force</source>
        <translation>Titres en vigueur</translation>
    </message>
    <message>
        <source>Offices held</source>
        <translation>Fonctions exercées</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Illustrations</translation>
    </message>
    <message>
        <source>Notes of the article</source>
        <translation>Notes de l’article</translation>
    </message>
    <message>
        <source>Periods inside</source>
        <translation>Périodes incluses</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Signataires</translation>
    </message>
    <message>
        <source>Told in</source>
        <translation>Raconté dans</translation>
    </message>
    <message>
        <source>Predecessor</source>
        <translation>Prédécesseur</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Successeur</translation>
    </message>
    <message>
        <source>Counterparts in the other capital</source>
        <translation>Homologues dans l’autre capitale</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>Other spellings</source>
        <translation>Autres graphies</translation>
    </message>
    <message>
        <source>What rests on it</source>
        <translation>Ce qui s’appuie dessus</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Mène à</translation>
    </message>
    <message>
        <source>Follows from</source>
        <translation>Découle de</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Répond à</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>A pour réponse</translation>
    </message>
    <message>
        <source>Implements</source>
        <translation>Met en œuvre</translation>
    </message>
    <message>
        <source>Implemented by</source>
        <translation>Mis en œuvre par</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Renouvelle</translation>
    </message>
    <message>
        <source>Renewed by</source>
        <translation>Renouvelé par</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Met fin à</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Terminé par</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Tone (editorial, −3 to +3)</source>
        <translation>Ton (éditorial, de −3 à +3)</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Entrée en vigueur</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Start counted from</source>
        <translation>Point de départ</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Naissance</translation>
    </message>
    <message>
        <source>Latitude, longitude</source>
        <translation>Latitude, longitude</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Décès</translation>
    </message>
    <message>
        <source>Number in the article</source>
        <translation>Numéro dans l’article</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Dans</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Relation to this history</source>
        <translation>Lien avec cette histoire</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation>Mode de calcul</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Réserves</translation>
    </message>
    <message>
        <source>nobody known in post</source>
        <translation>personne de connu en poste</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>nomination</translation>
    </message>
    <message>
        <source>arrival</source>
        <translation>arrivée</translation>
    </message>
    <message>
        <source>letters of credence</source>
        <translation>lettres de créance</translation>
    </message>
    <message>
        <source>not said by the source</source>
        <translation>non précisé par la source</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Soviet Union</source>
        <translation>Union soviétique</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russie</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Pologne</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarie</translation>
    </message>
    <message>
        <source>Czechoslovakia</source>
        <translation>Tchécoslovaquie</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algérie</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espagne</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italie</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Viêt Nam</translation>
    </message>
    <message>
        <source>Paris</source>
        <translation>Paris</translation>
    </message>
    <message>
        <source>Moscow</source>
        <translation>Moscou</translation>
    </message>
    <message>
        <source>London</source>
        <translation>Londres</translation>
    </message>
    <message>
        <source>Algiers</source>
        <translation>Alger</translation>
    </message>
    <message>
        <source>Kuibyshev</source>
        <translation>Kouïbychev</translation>
    </message>
    <message>
        <source>Petrograd</source>
        <translation>Petrograd</translation>
    </message>
    <message>
        <source>Vologda</source>
        <translation>Vologda</translation>
    </message>
    <message>
        <source>Arkhangelsk</source>
        <translation>Arkhangelsk</translation>
    </message>
    <message>
        <source>South Russia</source>
        <translation>Russie du Sud</translation>
    </message>
    <message>
        <source>Vichy</source>
        <translation>Vichy</translation>
    </message>
    <message>
        <source>as the article cites it</source>
        <translation>cité par l’article</translation>
    </message>
    <message>
        <source>book</source>
        <translation>livre</translation>
    </message>
    <message>
        <source>article</source>
        <translation>article</translation>
    </message>
    <message>
        <source>press</source>
        <translation>presse</translation>
    </message>
    <message>
        <source>encyclopedia</source>
        <translation>encyclopédie</translation>
    </message>
    <message>
        <source>primary source</source>
        <translation>source primaire</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>archives</translation>
    </message>
    <message>
        <source>chronology</source>
        <translation>chronologie</translation>
    </message>
    <message>
        <source>memoir</source>
        <translation>mémoires</translation>
    </message>
    <message>
        <source>thesis</source>
        <translation>thèse</translation>
    </message>
    <message>
        <source>text of a treaty</source>
        <translation>texte d’un traité</translation>
    </message>
    <message>
        <source>website</source>
        <translation>site web</translation>
    </message>
    <message>
        <source>biography</source>
        <translation>biographie</translation>
    </message>
    <message>
        <source>institution</source>
        <translation>institution</translation>
    </message>
    <message>
        <source>data set</source>
        <translation>jeu de données</translation>
    </message>
    <message>
        <source>pamphlet</source>
        <translation>brochure</translation>
    </message>
    <message>
        <source>review</source>
        <translation>compte rendu</translation>
    </message>
    <message>
        <source>report</source>
        <translation>rapport</translation>
    </message>
    <message>
        <source>list</source>
        <translation>liste</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>Naissance</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>Décès</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Which act</source>
        <translation>Quel acte</translation>
    </message>
    <message>
        <source>confidence: high</source>
        <translation>fiabilité&#xa0;: élevée</translation>
    </message>
    <message>
        <source>confidence: medium</source>
        <translation>fiabilité&#xa0;: moyenne</translation>
    </message>
    <message>
        <source>confidence: low</source>
        <translation>fiabilité&#xa0;: faible</translation>
    </message>
</context>
<context>
    <name>_Calendar</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Page keys turn the months, with Ctrl the years; digits write a date</source>
        <translation>Page haut et bas&#xa0;: les mois&#xa0;; avec Ctrl, les années&#xa0;; les chiffres écrivent une date</translation>
    </message>
</context>
<context>
    <name>_Chip</name>
    <message>
        <source>Take away the filter {0}</source>
        <translation>Retirer le filtre {0}</translation>
    </message>
</context>
</TS>
