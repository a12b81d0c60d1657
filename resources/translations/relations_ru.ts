<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>Licences of all its parts…</source>
        <translation>Лицензии всех частей…</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>На основе</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Издание</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Checksum of the content</source>
        <translation>Контрольная сумма содержимого</translation>
    </message>
    <message>
        <source>Licence of the edition</source>
        <translation>Лицензия издания</translation>
    </message>
    <message>
        <source>Licence of the program</source>
        <translation>Лицензия программы</translation>
    </message>
</context>
<context>
    <name>CiteDialog</name>
    <message>
        <source>Cite this</source>
        <translation>Цитировать</translation>
    </message>
    <message>
        <source>&amp;Copy the citation</source>
        <translation>&amp;Копировать ссылку</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>Копировать &amp;всё</translation>
    </message>
    <message>
        <source>&amp;Export the sources…</source>
        <translation>&amp;Экспорт источников…</translation>
    </message>
    <message>
        <source>The citation is being written…</source>
        <translation>Ссылка составляется…</translation>
    </message>
    <message>
        <source>The citation failed ({0}); open the edition again.</source>
        <translation>Ссылку составить не удалось ({0}); откройте издание заново.</translation>
    </message>
    <message>
        <source>The citation and the sources</source>
        <translation>Ссылка и источники</translation>
    </message>
    <message>
        <source>&amp;Style</source>
        <translation>&amp;Стиль</translation>
    </message>
    <message>
        <source>Lasting &amp;id</source>
        <translation>Постоянный &amp;код</translation>
    </message>
    <message>
        <source>E&amp;dition</source>
        <translation>И&amp;здание</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Open another edition…</source>
        <translation>&amp;Открыть другое издание…</translation>
    </message>
    <message>
        <source>&amp;Export the events of the span…</source>
        <translation>&amp;Сохранить события отрезка…</translation>
    </message>
    <message>
        <source>Export the axis as a &amp;picture…</source>
        <translation>Экспорт шкалы как &amp;рисунка…</translation>
    </message>
    <message>
        <source>&amp;Cite this…</source>
        <translation>&amp;Цитировать…</translation>
    </message>
    <message>
        <source>Cite this &amp;view…</source>
        <translation>Цитировать этот &amp;вид…</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Копировать &amp;ссылку</translation>
    </message>
    <message>
        <source>Copy the &amp;table of envoys</source>
        <translation>Копировать &amp;таблицу послов</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Путеводитель</translation>
    </message>
    <message>
        <source>How &amp;dates are drawn</source>
        <translation>Как изображаются &amp;даты</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Клавиши</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;О программе</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Увеличить масштаб</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>У&amp;меньшить масштаб</translation>
    </message>
    <message>
        <source>Fit &amp;all</source>
        <translation>Показать &amp;всё</translation>
    </message>
    <message>
        <source>&amp;Fit the chosen item</source>
        <translation>По&amp;казать выбранное целиком</translation>
    </message>
    <message>
        <source>S&amp;ummary of the visible span</source>
        <translation>С&amp;водка видимого отрезка</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Текст к&amp;рупнее</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Текст м&amp;ельче</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>&amp;Обычный текст</translation>
    </message>
    <message>
        <source>&amp;Hide all indicators</source>
        <translation>&amp;Скрыть все показатели</translation>
    </message>
    <message>
        <source>Rese&amp;t the view</source>
        <translation>С&amp;бросить вид</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;На весь экран</translation>
    </message>
    <message>
        <source>&amp;Collapse or unfold the lane</source>
        <translation>&amp;Свернуть или развернуть дорожку</translation>
    </message>
    <message>
        <source>&amp;Pin the lane or let it go</source>
        <translation>&amp;Закрепить или отпустить дорожку</translation>
    </message>
    <message>
        <source>&amp;Hide the lane</source>
        <translation>С&amp;крыть дорожку</translation>
    </message>
    <message>
        <source>Show all la&amp;nes</source>
        <translation>Показать все д&amp;орожки</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Найти</translation>
    </message>
    <message>
        <source>&amp;Who was in post on…</source>
        <translation>&amp;Кто был на посту…</translation>
    </message>
    <message>
        <source>&amp;References</source>
        <translation>&amp;Литература</translation>
    </message>
    <message>
        <source>Re&amp;lated articles</source>
        <translation>&amp;Связанные статьи</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Н&amp;азад</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>&amp;Вперёд</translation>
    </message>
    <message>
        <source>&amp;Next event of the lane</source>
        <translation>&amp;Следующее событие дорожки</translation>
    </message>
    <message>
        <source>&amp;Previous event of the lane</source>
        <translation>&amp;Предыдущее событие дорожки</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>&amp;Снять фильтр</translation>
    </message>
    <message>
        <source>&amp;Forget recent searches</source>
        <translation>&amp;Забыть недавние запросы</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>Цвета &amp;системы</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>Свет&amp;лые</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмные</translation>
    </message>
    <message>
        <source>Language of the s&amp;ystem</source>
        <translation>&amp;Язык системы</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Who was in post?</source>
        <translation>Кто был на посту?</translation>
    </message>
    <message>
        <source>e.g. {0}</source>
        <translation>напр. {0}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>A day, a month, a year or a span, in English, French or Russian, or in EDTF</source>
        <translation>День, месяц, год или промежуток по-английски, по-французски, по-русски или в EDTF</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Choose an event, an envoy or a period: what is known of it stands here.</source>
        <translation>Выберите событие, представителя или период: здесь будет то, что о них известно.</translation>
    </message>
    <message>
        <source>Details of the chosen item</source>
        <translation>Сведения о выбранном</translation>
    </message>
    <message>
        <source>Open this address in the web browser?</source>
        <translation>Открыть этот адрес в браузере?</translation>
    </message>
</context>
<context>
    <name>DetailWriter</name>
    <message>
        <source>{0} old style</source>
        <translation>{0} по старому стилю</translation>
    </message>
    <message>
        <source>followed here</source>
        <translation>принято здесь</translation>
    </message>
    <message>
        <source>No source beside the article confirms this yet.</source>
        <translation>Пока не подтверждено ни одним источником, кроме статьи.</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>не подтверждено</translation>
    </message>
    <message>
        <source>not certain on this date</source>
        <translation>на эту дату не установлено</translation>
    </message>
</context>
<context>
    <name>EnvoyModel</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Пост</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Звание</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Length of service</source>
        <translation>Срок на посту</translation>
    </message>
    <message>
        <source>Predecessor</source>
        <translation>Предшественник</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Преемник</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
</context>
<context>
    <name>EnvoyTable</name>
    <message>
        <source>Envoys</source>
        <translation>Послы</translation>
    </message>
    <message>
        <source>Filter: name, title, post, year</source>
        <translation>Отбор: имя, звание, пост, год</translation>
    </message>
    <message>
        <source>Filter the envoys</source>
        <translation>Отобрать послов</translation>
    </message>
    <message>
        <source>The filter leaves no envoy.</source>
        <translation>Под фильтр не подходит ни один посол.</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Обе</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Французская</translation>
    </message>
    <message>
        <source>Soviet</source>
        <translation>Советская</translation>
    </message>
    <message>
        <source>Both missions</source>
        <translation>Обе миссии</translation>
    </message>
    <message>
        <source>The French mission</source>
        <translation>Французская миссия</translation>
    </message>
    <message>
        <source>The Soviet mission</source>
        <translation>Советская миссия</translation>
    </message>
</context>
<context>
    <name>EnvoyWords</name>
    <message>
        <source>French mission</source>
        <translation>Французская миссия</translation>
    </message>
    <message>
        <source>Soviet mission</source>
        <translation>Советская миссия</translation>
    </message>
    <message>
        <source>French, not accredited</source>
        <translation>Француз, без аккредитации</translation>
    </message>
    <message>
        <source>Soviet, not accredited</source>
        <translation>Советский, без аккредитации</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>вакантно</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>продолжается</translation>
    </message>
    <message>
        <source>{0} (not confirmed)</source>
        <translation>{0} (не подтверждено)</translation>
    </message>
    <message>
        <source>works disagree</source>
        <translation>работы расходятся</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Clear all ({0})</source>
        <translation>Снять всё ({0})</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Fi&amp;lter</source>
        <translation>Ф&amp;ильтр</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Дорожка</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Достоверность</translation>
    </message>
    <message>
        <source>other countries</source>
        <translation>другие страны</translation>
    </message>
    <message>
        <source>confidence high</source>
        <translation>достоверность высокая</translation>
    </message>
    <message>
        <source>confidence medium</source>
        <translation>достоверность средняя</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>не подтверждено</translation>
    </message>
    <message>
        <source>accounts disagree</source>
        <translation>сведения расходятся</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>Путеводитель</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>In the middle is the timeline, on the left the tree of periods, on the right the page of what is chosen, on top the search. What is chosen in one part is chosen in all. {0} goes back through what was viewed, {1} forward.</source>
        <translation>Посередине шкала времени, слева дерево периодов, справа страница выбранного, сверху поиск. Выбранное в одной части выбрано во всех. {0} возвращает к просмотренному, {1} ведёт вперёд.</translation>
    </message>
    <message>
        <source>Zoom and move</source>
        <translation>Масштаб и движение</translation>
    </message>
    <message>
        <source>Ctrl and the wheel, or + and −, zoom about the pointer, from the whole time to one day; the wheel, the arrows or a drag move. {0} shows everything, pressed again what is chosen. A drag along the ruler chooses a span: its page says what happened and who was in post.</source>
        <translation>Ctrl с колёсиком или + и − меняют масштаб вокруг указателя, от всего времени до одного дня; колёсико, стрелки и перетаскивание двигают. {0} показывает всё, при втором нажатии выбранное. Протянув вдоль линейки, выбирают промежуток: его страница говорит, что случилось и кто был на посту.</translation>
    </message>
    <message>
        <source>What has no room is counted</source>
        <translation>Чему нет места, то сосчитано</translation>
    </message>
    <message>
        <source>The most important events have labels. The others stand as ticks at the foot of their lane, and their number at its right edge; a click on either zooms in to them. Lanes fold by a click on their name, and are pinned or hidden by their menu.</source>
        <translation>Самые важные события подписаны. Остальные стоят чёрточками у края дорожки, их число справа; щелчок по тому или другому приближает к ним. Дорожка сворачивается щелчком по имени, закрепляется и скрывается через меню.</translation>
    </message>
    <message>
        <source>Dates show their doubt</source>
        <translation>Даты показывают сомнение</translation>
    </message>
    <message>
        <source>A sharp mark is known to the day. A bar is as wide as the doubt; fading ends are approximate, arrows are open. {0} shows all of them. On a page, what no work confirms says so.</source>
        <translation>Чёткая метка известна до дня. Полоса шириной в сомнение; бледнеющие концы приблизительны, стрелки открыты. {0} показывает все. На странице сказано, чего не подтверждает ни одна работа.</translation>
    </message>
    <message>
        <source>Search and filter</source>
        <translation>Поиск и фильтр</translation>
    </message>
    <message>
        <source>{0} searches in every spelling and three alphabets, forgives slips in names and reads dates: 1935, May 1960, 2 mai 1935. Words in quotes stand together; a minus leaves out. A filter by kind, country, lane, period or certainty thins out everything at once; {1} clears it.</source>
        <translation>{0} ищет в любом написании, прощает опечатки в именах и читает даты: 1935, май 1960, 2 mai 1935. Слова в кавычках стоят вместе; минус исключает. Фильтр по виду, стране, дорожке, периоду или достоверности прореживает всё сразу; {1} снимает его.</translation>
    </message>
    <message>
        <source>Envoys</source>
        <translation>Послы</translation>
    </message>
    <message>
        <source>The two rows show who faced whom: the French in Moscow, the Soviets in Paris. {0} opens the same as a table to sort, filter and copy; {1} asks who was in post on a day.</source>
        <translation>Два ряда показывают, кто кому противостоял: французы в Москве, советские в Париже. {0} открывает то же таблицей с порядком, отбором и копированием; {1} спрашивает, кто был на посту в такой-то день.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>The numbers in a page lead to its sources, and each source to all that rests on it. Where works disagree, every account stands with its own. {0} says how to cite a page in six styles, {1} copies a link to it that stays valid.</source>
        <translation>Номера на странице ведут к источникам, а каждый источник ко всему, что на нём держится. Где работы расходятся, у каждой версии свои. {0} говорит, как цитировать страницу в шести стилях, {1} копирует постоянную ссылку на неё.</translation>
    </message>
</context>
<context>
    <name>IndicatorList</name>
    <message>
        <source>Indicators</source>
        <translation>Показатели</translation>
    </message>
</context>
<context>
    <name>IndicatorMenu</name>
    <message>
        <source>In&amp;dicators</source>
        <translation>&amp;Показатели</translation>
    </message>
</context>
<context>
    <name>IndicatorTracks</name>
    <message>
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
    <message>
        <source>Source: {0}</source>
        <translation>Источник: {0}</translation>
    </message>
    <message>
        <source>Flag: {0}</source>
        <translation>Пометка: {0}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>no data {0}</source>
        <translation>нет данных {0}</translation>
    </message>
    <message>
        <source>The values of this series are words such as “{0}”, which an axis can&apos;t show.</source>
        <translation>Значения этого ряда — слова, например «{0}»; на оси их показать нельзя.</translation>
    </message>
</context>
<context>
    <name>Indicators</name>
    <message>
        <source>Palestine and the Middle East</source>
        <translation>Палестина и Ближний Восток</translation>
    </message>
    <message>
        <source>arms control and disarmament</source>
        <translation>контроль над вооружениями и разоружение</translation>
    </message>
    <message>
        <source>colonialism</source>
        <translation>колониализм</translation>
    </message>
    <message>
        <source>economic development</source>
        <translation>экономическое развитие</translation>
    </message>
    <message>
        <source>human rights</source>
        <translation>права человека</translation>
    </message>
    <message>
        <source>nuclear weapons and material</source>
        <translation>ядерное оружие и материалы</translation>
    </message>
    <message>
        <source>0 in the rounded source: nil, below 0.5 million or unreported cannot be told apart</source>
        <translation>0 в округлённом источнике: отсутствие, менее 0,5 млн и отсутствие сведений неразличимы</translation>
    </message>
    <message>
        <source>dollar level doubtful: the French totals imply about 45 francs per dollar against an official rate near 119</source>
        <translation>уровень в долларах сомнителен: французские итоги предполагают около 45 франков за доллар при официальном курсе около 119</translation>
    </message>
    <message>
        <source>Soviet share left out for this reason</source>
        <translation>советская доля поэтому опущена</translation>
    </message>
    <message>
        <source>Soviet total of {0} implausible in the source: share left out</source>
        <translation>советский итог {0} в источнике неправдоподобен: доля опущена</translation>
    </message>
    <message>
        <source>Soviet total on another basis from 1981: Soviet share not comparable with earlier years</source>
        <translation>с 1981 года советский итог считается иначе: советская доля несопоставима с прежними годами</translation>
    </message>
    <message>
        <source>doubtful: COW&apos;s own smoothed series gives 14</source>
        <translation>сомнительно: собственный сглаженный ряд COW даёт 14</translation>
    </message>
    <message>
        <source>200 (Suez): France coded as at war with Egypt, the USSR as having threatened</source>
        <translation>200 (Суэц): Франция закодирована как воюющая с Египтом, СССР — как угрожавший</translation>
    </message>
    <message>
        <source>258 (World War II coalition dispute): the two never fought each other over it</source>
        <translation>258 (коалиционный спор Второй мировой войны): друг с другом из-за него они не воевали</translation>
    </message>
    <message>
        <source>opposite sides by the coding rule</source>
        <translation>разные стороны по правилу кодирования</translation>
    </message>
    <message>
        <source>France not in the state system of the source</source>
        <translation>Франция не входит в систему государств источника</translation>
    </message>
    <message>
        <source>League of Nations volume gives 609 million francs for the same flow</source>
        <translation>том Лиги Наций даёт для того же потока 609 млн франков</translation>
    </message>
    <message>
        <source>fewer than 20 votes</source>
        <translation>менее 20 голосований</translation>
    </message>
    <message>
        <source>fewer than 5 votes</source>
        <translation>менее 5 голосований</translation>
    </message>
    <message>
        <source>identical to 1963 in the source</source>
        <translation>в источнике то же, что за 1963 год</translation>
    </message>
    <message>
        <source>military expenditure drops by more than half in the source between 1988 and 1989 (change of estimate)</source>
        <translation>военные расходы в источнике падают более чем вдвое между 1988 и 1989 годами (смена оценки)</translation>
    </message>
    <message>
        <source>military personnel missing: score too low</source>
        <translation>нет численности войск: значение занижено</translation>
    </message>
    <message>
        <source>occupied: score of the Vichy state</source>
        <translation>страна оккупирована: значение режима Виши</translation>
    </message>
    <message>
        <source>missing in the source</source>
        <translation>нет в источнике</translation>
    </message>
    <message>
        <source>no regular voting (19th session)</source>
        <translation>обычных голосований не было (19-я сессия)</translation>
    </message>
    <message>
        <source>no value: absent from the source</source>
        <translation>нет значения: отсутствует в источнике</translation>
    </message>
    <message>
        <source>no value: session 19 absent from the source</source>
        <translation>нет значения: 19-я сессия отсутствует в источнике</translation>
    </message>
    <message>
        <source>not in the state system of the source</source>
        <translation>не входит в систему государств источника</translation>
    </message>
    <message>
        <source>package admission of new members: its 16 votes are the only identical ones (0 of the other 11)</source>
        <translation>пакетный приём новых членов: совпали только эти 16 голосований (0 из остальных 11)</translation>
    </message>
    <message>
        <source>rank not coded in the source for this year</source>
        <translation>ранг за этот год в источнике не закодирован</translation>
    </message>
    <message>
        <source>total missing: no population figure in the source</source>
        <translation>итога нет: в источнике нет численности населения</translation>
    </message>
    <message>
        <source>total taken from the British Statistical Abstract (1907-1918)</source>
        <translation>итог взят из британского Statistical Abstract (1907–1918)</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Move through time</source>
        <translation>Перемещаться по времени</translation>
    </message>
    <message>
        <source>To the start, to the end</source>
        <translation>К началу, к концу</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+колесо</translation>
    </message>
    <message>
        <source>Scroll the lanes</source>
        <translation>Прокручивать дорожки</translation>
    </message>
    <message>
        <source>Shift+wheel</source>
        <translation>Shift+колесо</translation>
    </message>
    <message>
        <source>Choose a lane</source>
        <translation>Выбрать дорожку</translation>
    </message>
    <message>
        <source>Choose the event in the middle of the lane</source>
        <translation>Выбрать событие в середине дорожки</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Zoom and move by the place of the keys</source>
        <translation>Масштаб и перемещение по месту клавиш</translation>
    </message>
</context>
<context>
    <name>LaneControl</name>
    <message>
        <source>&amp;Unfold</source>
        <translation>&amp;Развернуть</translation>
    </message>
    <message>
        <source>&amp;Collapse</source>
        <translation>&amp;Свернуть</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>&amp;Открепить</translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation>&amp;Закрепить сверху</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>С&amp;крыть</translation>
    </message>
    <message>
        <source>&amp;Show all lanes</source>
        <translation>&amp;Показать все дорожки</translation>
    </message>
</context>
<context>
    <name>LegendDialog</name>
    <message>
        <source>How dates are drawn</source>
        <translation>Как изображаются даты</translation>
    </message>
    <message>
        <source>Known to the day</source>
        <translation>Известна с точностью до дня</translation>
    </message>
    <message>
        <source>Known to the month or year: as wide as the doubt</source>
        <translation>Известна с точностью до месяца или года: ширина показывает неопределённость</translation>
    </message>
    <message>
        <source>About or perhaps: the ends fade</source>
        <translation>Примерная или предположительная: края размыты</translation>
    </message>
    <message>
        <source>From one day to another</source>
        <translation>От одного дня до другого</translation>
    </message>
    <message>
        <source>From one to another, with ends in doubt: lighter</source>
        <translation>От одной даты до другой, границы неточны: светлее</translation>
    </message>
    <message>
        <source>Goes on beyond what is known: an arrow</source>
        <translation>Продолжается за пределами известного: стрелка</translation>
    </message>
</context>
<context>
    <name>LowerSide</name>
    <message>
        <source>Envoys</source>
        <translation>Послы</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Related articles</source>
        <translation>Связанные статьи</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Editions ({0})</source>
        <translation>Издания ({0})</translation>
    </message>
    <message>
        <source>Open another edition</source>
        <translation>Открыть другое издание</translation>
    </message>
    <message>
        <source>Export events</source>
        <translation>Сохранить события</translation>
    </message>
    <message>
        <source>Export works</source>
        <translation>Экспорт работ</translation>
    </message>
    <message>
        <source>Export the axis as a picture</source>
        <translation>Экспорт шкалы как рисунка</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) written</source>
        <translation>
            <numerusform>Записано %Ln событие</numerusform>
            <numerusform>Записано %Ln события</numerusform>
            <numerusform>Записано %Ln событий</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture is written</source>
        <translation>Рисунок записан</translation>
    </message>
    <message>
        <source>Copied: {0}</source>
        <translation>Скопировано: {0}</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Переход</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Настройки</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Периоды</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message numerus="yes">
        <source>%Ln work(s) written</source>
        <translation>
            <numerusform>Записана %Ln работа</numerusform>
            <numerusform>Записаны %Ln работы</numerusform>
            <numerusform>Записано %Ln работ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) of {0}</source>
        <translation>
            <numerusform>%Ln событие из {0}</numerusform>
            <numerusform>%Ln события из {0}</numerusform>
            <numerusform>%Ln событий из {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter failed ({0}); open the edition again.</source>
        <translation>Фильтр не сработал ({0}); откройте издание заново.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>There is no database {path}; install the program again or name another with --database.</source>
        <translation>Базы данных {path} нет; переустановите программу или укажите другую базу с помощью --database.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a database; name a file with --database.</source>
        <translation>{path} — это папка, а не база данных; укажите файл с помощью --database.</translation>
    </message>
    <message>
        <source>{path} is a device or a pipe, not a database; name a file with --database.</source>
        <translation>{path} — устройство или канал, а не база; назовите файл через --database.</translation>
    </message>
    <message>
        <source>The database {path} can&apos;t be opened ({reason}); check that you may read it.</source>
        <translation>Не удаётся открыть базу данных {path} ({reason}); проверьте, есть ли у вас право на её чтение.</translation>
    </message>
    <message>
        <source>The database {path} is empty; install the program again or restore the file.</source>
        <translation>База данных {path} пуста; переустановите программу или восстановите файл.</translation>
    </message>
    <message>
        <source>{path} is not an SQLite database; name an edition made by this program.</source>
        <translation>{path} — не база SQLite; укажите издание, созданное этой программой.</translation>
    </message>
    <message>
        <source>{path} is an SQLite database, but not an edition; name an edition made by this program.</source>
        <translation>{path} — база SQLite, но не издание; укажите издание, созданное этой программой.</translation>
    </message>
    <message>
        <source>The database {path} has schema {schema}, this program reads {readable}; get a newer program.</source>
        <translation>У базы данных {path} схема {schema}, а эта программа читает схему {readable}; установите более новую программу.</translation>
    </message>
    <message>
        <source>The database {path} has the old schema {schema}; build it again with this program.</source>
        <translation>У базы данных {path} старая схема {schema}; соберите её заново этой программой.</translation>
    </message>
    <message>
        <source>The database {path} is in use by another program ({reason}); close that program and try again.</source>
        <translation>База данных {path} занята другой программой ({reason}); закройте её и попробуйте снова.</translation>
    </message>
    <message>
        <source>The database {path} is damaged ({reason}); install the program again or restore the file.</source>
        <translation>База данных {path} повреждена ({reason}); переустановите программу или восстановите файл.</translation>
    </message>
    <message>
        <source>The database {path} was changed or removed while it was open; open it again.</source>
        <translation>База {path} изменена или удалена, пока была открыта; откройте её снова.</translation>
    </message>
    <message>
        <source>The table {path} can&apos;t be written ({reason}); choose another folder or make room.</source>
        <translation>Таблицу {path} нельзя записать ({reason}); выберите другую папку или освободите место.</translation>
    </message>
    <message>
        <source>“{name}” does not say what to write; end the name in one of {endings}.</source>
        <translation>По имени «{name}» не понять, что записать; закончите его одним из: {endings}.</translation>
    </message>
    <message>
        <source>“{text}” is no date; write it like 2 May 1935, May 1935, 1935 or 1935-05-02.</source>
        <translation>«{text}» не дата; напишите, например, 2 мая 1935, май 1935, 1935 или 1935-05-02.</translation>
    </message>
    <message>
        <source>“{text}” has an open end; write both ends, such as 1930/1946.</source>
        <translation>У «{text}» нет одного конца; напишите оба, например 1930/1946.</translation>
    </message>
    <message>
        <source>The file {path} can&apos;t be written ({reason}); choose another folder or make room.</source>
        <translation>Файл {path} не записать ({reason}); выберите другую папку или освободите место.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be kept in {path}; what you arrange now will be forgotten.</source>
        <translation>Настройки не сохранить в {path}; то, что вы сейчас расположите, забудется.</translation>
    </message>
    <message>
        <source>There is no item “{item}” in this edition.</source>
        <translation>В этом издании нет элемента «{item}».</translation>
    </message>
</context>
<context>
    <name>NoticesDialog</name>
    <message>
        <source>Licences of all its parts</source>
        <translation>Лицензии всех частей</translation>
    </message>
</context>
<context>
    <name>OverviewStrip</name>
    <message>
        <source>Overview of the whole time</source>
        <translation>Обзор всего времени</translation>
    </message>
</context>
<context>
    <name>PeriodModel</name>
    <message>
        <source>More on the axis</source>
        <translation>Ещё на оси</translation>
    </message>
</context>
<context>
    <name>PeriodTree</name>
    <message>
        <source>Periods</source>
        <translation>Периоды</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Дорожки</translation>
    </message>
    <message>
        <source>Periods and events</source>
        <translation>Периоды и события</translation>
    </message>
</context>
<context>
    <name>ReferenceModel</name>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Звание</translation>
    </message>
    <message>
        <source>In</source>
        <translation>В издании</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Утверждения</translation>
    </message>
    <message>
        <source>DOI or ISBN</source>
        <translation>DOI или ISBN</translation>
    </message>
    <message>
        <source>Number in the article: {0}</source>
        <translation>Номер в статье: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) rest on it</source>
        <translation>
            <numerusform>На ней держится %Ln утверждение</numerusform>
            <numerusform>На ней держатся %Ln утверждения</numerusform>
            <numerusform>На ней держится %Ln утверждений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReferenceTable</name>
    <message>
        <source>References</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Filter: author, title, year, publisher</source>
        <translation>Отбор: автор, название, год, издатель</translation>
    </message>
    <message>
        <source>Filter the references</source>
        <translation>Отобрать литературу</translation>
    </message>
    <message>
        <source>The filter leaves no work.</source>
        <translation>Под фильтр не подходит ни одна работа.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Вид работы</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Write the works that the filter leaves for BibTeX, RIS or CSL-JSON</source>
        <translation>Записать работы, прошедшие фильтр, для BibTeX, RIS или CSL-JSON</translation>
    </message>
    <message>
        <source>Export the works of the table</source>
        <translation>Экспорт работ таблицы</translation>
    </message>
</context>
<context>
    <name>RelatedModel</name>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>О чём она</translation>
    </message>
    <message>
        <source>How it relates</source>
        <translation>Как связана</translation>
    </message>
    <message>
        <source>Events here</source>
        <translation>События здесь</translation>
    </message>
</context>
<context>
    <name>RelatedTable</name>
    <message>
        <source>Related articles</source>
        <translation>Связанные статьи</translation>
    </message>
    <message>
        <source>Filter: title, text, event, year</source>
        <translation>Отбор: название, текст, событие, год</translation>
    </message>
    <message>
        <source>Filter the related articles</source>
        <translation>Отобрать связанные статьи</translation>
    </message>
    <message>
        <source>The filter leaves no article.</source>
        <translation>Под фильтр не подходит ни одна статья.</translation>
    </message>
</context>
<context>
    <name>RowTable</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy the whole table, as it is filtered and sorted</source>
        <translation>Копировать всю таблицу с отбором и порядком</translation>
    </message>
    <message>
        <source>Copy the whole table</source>
        <translation>Копировать всю таблицу</translation>
    </message>
</context>
<context>
    <name>RowView</name>
    <message>
        <source>&amp;Copy the marked rows</source>
        <translation>&amp;Копировать отмеченные строки</translation>
    </message>
    <message>
        <source>Copy the whole &amp;table</source>
        <translation>Копировать всю &amp;таблицу</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Упорядочить по столбцу</translation>
    </message>
    <message>
        <source>&amp;Natural order</source>
        <translation>&amp;Исходный порядок</translation>
    </message>
</context>
<context>
    <name>SearchModel</name>
    <message>
        <source>Did you mean “{0}”?</source>
        <translation>Может быть, «{0}»?</translation>
    </message>
    <message>
        <source>The time itself</source>
        <translation>Сама дата</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Недавние запросы</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
    <message>
        <source>Who was in post on {0}?</source>
        <translation>Кто был на посту {0}?</translation>
    </message>
    <message>
        <source>Summary of {0}</source>
        <translation>Сводка: {0}</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search events, envoys, treaties, people…</source>
        <translation>Поиск: события, послы, договоры, люди…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>The search failed ({0}); open the edition again.</source>
        <translation>Поиск не удался ({0}); откройте издание заново.</translation>
    </message>
    <message>
        <source>Looked for in names, titles and texts, in any spelling and order, with slips in names forgiven, and as a date.</source>
        <translation>Искали в именах, заголовках и текстах, в любом написании и порядке, с опечатками в именах, и как дату.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) match without the filter; {0} clears it.</source>
        <translation>
            <numerusform>Без фильтра подходит %Ln запись; {0} снимает его.</numerusform>
            <numerusform>Без фильтра подходят %Ln записи; {0} снимает его.</numerusform>
            <numerusform>Без фильтра подходят %Ln записей; {0} снимает его.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is called “{0}”, nor says so.</source>
        <translation>«{0}» нет ни в названиях, ни в текстах.</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Search results</source>
        <translation>Результаты поиска</translation>
    </message>
</context>
<context>
    <name>ServiceWords</name>
    <message>
        <source>The first and the last day both count.</source>
        <translation>Первый и последний день оба в счёте.</translation>
    </message>
    <message>
        <source>perhaps {0}</source>
        <translation>возможно, {0}</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation>около {0}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} – {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0} to %Ln month(s)</source>
        <translation>
            <numerusform>{0}–%Ln месяц</numerusform>
            <numerusform>{0}–%Ln месяца</numerusform>
            <numerusform>{0}–%Ln месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} to %Ln year(s)</source>
        <translation>
            <numerusform>{0}–%Ln год</numerusform>
            <numerusform>{0}–%Ln года</numerusform>
            <numerusform>{0}–%Ln лет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln день</numerusform>
            <numerusform>%Ln дня</numerusform>
            <numerusform>%Ln дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} to %Ln day(s)</source>
        <translation>
            <numerusform>{0}–%Ln день</numerusform>
            <numerusform>{0}–%Ln дня</numerusform>
            <numerusform>{0}–%Ln дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln год</numerusform>
            <numerusform>%Ln года</numerusform>
            <numerusform>%Ln лет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln месяц</numerusform>
            <numerusform>%Ln месяца</numerusform>
            <numerusform>%Ln месяцев</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>{0} · read-only</source>
        <translation>{0} · только чтение</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) labelled</source>
        <translation>
            <numerusform>Подписано %Ln событие</numerusform>
            <numerusform>Подписано %Ln события</numerusform>
            <numerusform>Подписано %Ln событий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln counted</source>
        <translation>
            <numerusform>без подписи %Ln</numerusform>
            <numerusform>без подписи %Ln</numerusform>
            <numerusform>без подписи %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>1 px ≈ {0} h</source>
        <translation>1&#xa0;пикс. ≈ {0}&#xa0;ч</translation>
    </message>
    <message numerus="yes">
        <source>1 px ≈ %Ln day(s)</source>
        <translation>
            <numerusform>1&#xa0;пикс. ≈ %Ln&#xa0;день</numerusform>
            <numerusform>1&#xa0;пикс. ≈ %Ln&#xa0;дня</numerusform>
            <numerusform>1&#xa0;пикс. ≈ %Ln&#xa0;дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Лента времени</translation>
    </message>
    <message>
        <source>upper row: French in Moscow · lower row: Soviet in Paris</source>
        <translation>вверху: французские в Москве · внизу: советские в Париже</translation>
    </message>
    <message>
        <source>Who was in post on {0}?</source>
        <translation>Кто был на посту {0}?</translation>
    </message>
    <message>
        <source>They began before and are longer than the window; click to zoom out</source>
        <translation>Начались раньше и длиннее окна; щёлкните, чтобы отдалить</translation>
    </message>
    <message>
        <source>Events without a label here; click to zoom in</source>
        <translation>Здесь события без подписей; щёлкните, чтобы приблизить</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln more</source>
        <translation>
            <numerusform>ещё %Ln</numerusform>
            <numerusform>ещё %Ln</numerusform>
            <numerusform>ещё %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%Ln ongoing</source>
        <translation>
            <numerusform>ещё %Ln длится</numerusform>
            <numerusform>ещё %Ln длятся</numerusform>
            <numerusform>ещё %Ln длятся</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Tool bar</source>
        <translation>Панель инструментов</translation>
    </message>
    <message>
        <source>Visible span</source>
        <translation>Видимый промежуток</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Filter by kind, country, lane, period, certainty</source>
        <translation>Отбор по виду, стране, дорожке, периоду, достоверности</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Envoys</source>
        <translation>Послы и представители</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Персоналии</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Treaties</source>
        <translation>Договоры</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Периоды</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Related articles</source>
        <translation>Связанные статьи</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Envoy</source>
        <translation>Представитель</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Персона</translation>
    </message>
    <message>
        <source>Treaty</source>
        <translation>Договор</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Related article</source>
        <translation>Связанная статья</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Note of the article</source>
        <translation>Примечание статьи</translation>
    </message>
    <message>
        <source>Span of time</source>
        <translation>Отрезок времени</translation>
    </message>
    <message>
        <source>Who was in post</source>
        <translation>Кто был на посту</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Values by year</source>
        <translation>Значения по годам</translation>
    </message>
    <message>
        <source>In office that day</source>
        <translation>В должности в этот день</translation>
    </message>
    <message>
        <source>In post at that time</source>
        <translation>На посту в это время</translation>
    </message>
    <message>
        <source>French mission</source>
        <translation>Французская миссия</translation>
    </message>
    <message>
        <source>Soviet mission</source>
        <translation>Советская миссия</translation>
    </message>
    <message>
        <source>Leaders and ministers of France</source>
        <translation>Руководители и министры Франции</translation>
    </message>
    <message>
        <source>Leaders and ministers of the Soviet Union</source>
        <translation>Руководители и министры Советского Союза</translation>
    </message>
    <message>
        <source>Accounts that disagree</source>
        <translation>Расхождения источников</translation>
    </message>
    <message>
        <source>Events by lane</source>
        <translation>События по дорожкам</translation>
    </message>
    <message>
        <source>Events by kind</source>
        <translation>События по видам</translation>
    </message>
    <message>
        <source>The most important events</source>
        <translation>Важнейшие события</translation>
    </message>
    <message>
        <source>Titles in force</source>
        <translation>Действовавшие звания</translation>
    </message>
    <message>
        <source>Offices held</source>
        <translation>Занимаемые должности</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Иллюстрации</translation>
    </message>
    <message>
        <source>Notes of the article</source>
        <translation>Примечания статьи</translation>
    </message>
    <message>
        <source>Periods inside</source>
        <translation>Периоды внутри</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Подписавшие</translation>
    </message>
    <message>
        <source>Told in</source>
        <translation>Рассказано в</translation>
    </message>
    <message>
        <source>Predecessor</source>
        <translation>Предшественник</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Преемник</translation>
    </message>
    <message>
        <source>Counterparts in the other capital</source>
        <translation>Коллеги в другой столице</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Должности</translation>
    </message>
    <message>
        <source>Other spellings</source>
        <translation>Другие написания</translation>
    </message>
    <message>
        <source>What rests on it</source>
        <translation>Что на этом основано</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Последствия</translation>
    </message>
    <message>
        <source>Follows from</source>
        <translation>Предпосылки</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответ на</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Ответная реакция</translation>
    </message>
    <message>
        <source>Implements</source>
        <translation>Во исполнение</translation>
    </message>
    <message>
        <source>Implemented by</source>
        <translation>Исполнение</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Возобновляет</translation>
    </message>
    <message>
        <source>Renewed by</source>
        <translation>Возобновление</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Прекращает</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Прекращение</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Входит в</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Части</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Tone (editorial, −3 to +3)</source>
        <translation>Тон (оценка редакции, от −3 до +3)</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Подписан</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Вступил в силу</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Прекратил действие</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Start counted from</source>
        <translation>Начало отсчёта</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Latitude, longitude</source>
        <translation>Широта, долгота</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Дата смерти</translation>
    </message>
    <message>
        <source>Number in the article</source>
        <translation>Номер в статье</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>In</source>
        <translation>В издании</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Том</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Выпуск</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Издательство</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Relation to this history</source>
        <translation>Связь с этой историей</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation>Как получено</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Оговорки</translation>
    </message>
    <message>
        <source>nobody known in post</source>
        <translation>на посту никто не известен</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>назначение</translation>
    </message>
    <message>
        <source>arrival</source>
        <translation>прибытие</translation>
    </message>
    <message>
        <source>letters of credence</source>
        <translation>верительные грамоты</translation>
    </message>
    <message>
        <source>not said by the source</source>
        <translation>источник не указывает</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Франция</translation>
    </message>
    <message>
        <source>Soviet Union</source>
        <translation>Советский Союз</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Россия</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Великобритания</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>США</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Германия</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Польша</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Болгария</translation>
    </message>
    <message>
        <source>Czechoslovakia</source>
        <translation>Чехословакия</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Алжир</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Испания</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Италия</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Украина</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Вьетнам</translation>
    </message>
    <message>
        <source>Paris</source>
        <translation>Париж</translation>
    </message>
    <message>
        <source>Moscow</source>
        <translation>Москва</translation>
    </message>
    <message>
        <source>London</source>
        <translation>Лондон</translation>
    </message>
    <message>
        <source>Algiers</source>
        <translation>Алжир</translation>
    </message>
    <message>
        <source>Kuibyshev</source>
        <translation>Куйбышев</translation>
    </message>
    <message>
        <source>Petrograd</source>
        <translation>Петроград</translation>
    </message>
    <message>
        <source>Vologda</source>
        <translation>Вологда</translation>
    </message>
    <message>
        <source>Arkhangelsk</source>
        <translation>Архангельск</translation>
    </message>
    <message>
        <source>South Russia</source>
        <translation>Юг России</translation>
    </message>
    <message>
        <source>Vichy</source>
        <translation>Виши</translation>
    </message>
    <message>
        <source>as the article cites it</source>
        <translation>так ссылается статья</translation>
    </message>
    <message>
        <source>book</source>
        <translation>книга</translation>
    </message>
    <message>
        <source>article</source>
        <translation>статья</translation>
    </message>
    <message>
        <source>press</source>
        <translation>пресса</translation>
    </message>
    <message>
        <source>encyclopedia</source>
        <translation>энциклопедия</translation>
    </message>
    <message>
        <source>primary source</source>
        <translation>первоисточник</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>архив</translation>
    </message>
    <message>
        <source>chronology</source>
        <translation>хронология</translation>
    </message>
    <message>
        <source>memoir</source>
        <translation>мемуары</translation>
    </message>
    <message>
        <source>thesis</source>
        <translation>диссертация</translation>
    </message>
    <message>
        <source>text of a treaty</source>
        <translation>текст договора</translation>
    </message>
    <message>
        <source>website</source>
        <translation>сайт</translation>
    </message>
    <message>
        <source>biography</source>
        <translation>биография</translation>
    </message>
    <message>
        <source>institution</source>
        <translation>учреждение</translation>
    </message>
    <message>
        <source>data set</source>
        <translation>набор данных</translation>
    </message>
    <message>
        <source>pamphlet</source>
        <translation>брошюра</translation>
    </message>
    <message>
        <source>review</source>
        <translation>рецензия</translation>
    </message>
    <message>
        <source>report</source>
        <translation>доклад</translation>
    </message>
    <message>
        <source>list</source>
        <translation>список</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>Рождение</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>Смерть</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Which act</source>
        <translation>Какой акт</translation>
    </message>
    <message>
        <source>confidence: high</source>
        <translation>достоверность: высокая</translation>
    </message>
    <message>
        <source>confidence: medium</source>
        <translation>достоверность: средняя</translation>
    </message>
    <message>
        <source>confidence: low</source>
        <translation>достоверность: низкая</translation>
    </message>
</context>
<context>
    <name>_Calendar</name>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Page keys turn the months, with Ctrl the years; digits write a date</source>
        <translation>Page Up и Page Down листают месяцы, с Ctrl — годы; цифры вводят дату</translation>
    </message>
</context>
<context>
    <name>_Chip</name>
    <message>
        <source>Take away the filter {0}</source>
        <translation>Снять фильтр {0}</translation>
    </message>
</context>
</TS>
