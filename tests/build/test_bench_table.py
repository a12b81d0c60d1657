from bench_table import in_ms, percentile, print_table, spread


def test_a_percentile_is_one_of_the_values():
    values = [value / 1000 for value in range(1, 101)]
    assert percentile(values, 50) == 0.051
    assert percentile(values, 99) == percentile(values, 100) == 0.1
    assert percentile([0.5], 99) == 0.5


def test_times_are_told_in_milliseconds():
    assert in_ms(0.0123) == "12.3 ms"
    assert in_ms(0.0123, 0) == "12 ms"
    assert spread([0.001, 0.002, 0.003]) == "2.0 / 3.0 / 3.0 / 3.0"


def test_columns_are_as_wide_as_what_stands_in_them(capsys):
    print_table(("a", "b"), [("longer", "c")])
    assert capsys.readouterr().out == "a       b\nlonger  c\n\n"
