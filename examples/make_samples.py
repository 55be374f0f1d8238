"""
Write the sample files of this folder: invented people, real mess.

    python make_samples.py            write beside this script
    python make_samples.py --check    compare with what is there, write nothing

The same seed gives the same bytes on every machine.
"""

# ruff: noqa: ARG001, ARG005, PLR2004  # every kind of dirt takes the same arguments; shares and odds are plain numbers
import argparse
import csv
import datetime as dt
import io
import pathlib
import random
import sys

HERE = pathlib.Path(__file__).resolve().parent
SEED = 20241231
ON = dt.date(2024, 12, 31)

REGENCIES = {
    "36.01": (
        "KABUPATEN PANDEGLANG",
        "KAB. PANDEGLANG",
        "PANDEGLANG",
        ["Labuan", "Menes", "Saketi", "Cibaliung", "Picung"],
    ),
    "36.02": (
        "KABUPATEN LEBAK",
        "KAB. LEBAK",
        "LEBAK",
        ["Rangkasbitung", "Malingping", "Cipanas", "Bayah", "Leuwidamar"],
    ),
    "36.03": (
        "KABUPATEN TANGERANG",
        "KAB. TANGERANG",
        "TANGERANG",
        ["Balaraja", "Mauk", "Cikupa", "Teluknaga", "Kronjo"],
    ),
    "36.04": ("KABUPATEN SERANG", "KAB. SERANG", "SERANG", ["Kramatwatu", "Ciruas", "Pontang", "Anyar", "Baros"]),
    "36.71": ("KOTA TANGERANG", "KOTA TANGERANG", "TANGERANG", ["Cipondoh", "Ciledug", "Karawaci", "Periuk", "Benda"]),
    "36.72": ("KOTA CILEGON", "KOTA CILEGON", "CILEGON", ["Pulomerak", "Ciwandan", "Jombang", "Citangkil"]),
    "36.73": ("KOTA SERANG", "KOTA SERANG", "SERANG", ["Kasemen", "Walantaka", "Taktakan", "Cipocok Jaya"]),
    "36.74": (
        "KOTA TANGERANG SELATAN",
        "KOTA TANGERANG SELATAN",
        "TANGERANG SELATAN",
        ["Pamulang", "Serpong", "Setu", "Ciputat"],
    ),
}
VILLAGES = [
    "Sukarasa",
    "Margalaya",
    "Mekarwangi",
    "Cibentang",
    "Pasirnangka",
    "Tanjungsih",
    "Banjarmulya",
    "Karangpasir",
]

LABELS = {
    1: "Anak Balita Terlantar",
    2: "Anak Terlantar",
    3: "Anak yang Berhadapan dengan Hukum",
    4: "Anak Jalanan",
    5: "Anak dengan Kedisabilitasan",
    6: "Anak yang menjadi Korban Tindak Kekerasan atau Diperlakukan Salah",
    7: "Anak yang Memerlukan Perlindungan Khusus",
    8: "Lanjut Usia Terlantar",
    9: "Penyandang Disabilitas",
    10: "Tuna Susila",
    11: "Gelandangan",
    12: "Pengemis",
    13: "Pemulung",
    14: "Kelompok Minoritas",
    15: "Bekas Warga Binaan Lembaga Pemasyarakatan",
    16: "Orang dengan HIV/AIDS",
    17: "Korban Penyalahgunaan NAPZA",
    18: "Korban Trafficking",
    19: "Korban Tindak Kekerasan",
    20: "Pekerja Migran Bermasalah Sosial",
    21: "Korban Bencana Alam",
    22: "Korban Bencana Sosial",
    23: "Perempuan Rawan Sosial Ekonomi",
    24: "Fakir Miskin",
    25: "Keluarga Bermasalah Sosial Psikologis",
    26: "Komunitas Adat Terpencil",
}
OTHER_NAMES = {
    1: ["ABT", "Balita Telantar"],
    2: ["Anak Telantar"],
    3: ["ABH"],
    4: ["Anjal"],
    5: ["ADK", "Anak dengan Disabilitas"],
    8: ["LUT", "Lansia Terlantar"],
    15: ["BWBLP"],
    16: ["ODHA"],
    18: ["Korban Perdagangan Orang"],
    20: ["PMBS"],
    23: ["PRSE", "Wanita Rawan Sosial Ekonomi"],
    25: ["KBSP"],
}
TYPING_ERRORS = {
    2: "Anak Terlantr",
    4: "Anak Jalnan",
    8: "Lanjut Usia Telrantar",
    9: "Penyandang Disabiltas",
    12: "Pengmis",
    13: "Pemulumg",
    20: "Pekerja Migran Bermaslah Sosial",
    21: "Korban Bencana Alm",
    23: "Perempuan Rawn Sosial Ekonomi",
    24: "Fakir Mskin",
}
NO_TYPE = ["ODMK", "Pedagang Kaki Lima", "Penerima PKH", "Bukan PPKS"]
TOO_BROAD = ["Lanjut Usia", "Tuna Sosial", "Korban Kekerasan dan Bencana", "Anak"]

# types that one person may hold together, with an age band (completed years) and a sex
PROFILES = [
    ((1,), 1, 4, None),
    ((2,), 7, 16, None),
    ((2, 4), 8, 15, None),
    ((2, 5), 7, 15, None),
    ((4,), 8, 15, None),
    ((5,), 3, 16, None),
    ((3, 7), 13, 16, None),
    ((6, 7), 8, 16, None),
    ((8,), 62, 90, None),
    ((8, 24), 62, 88, None),
    ((8, 9), 63, 85, None),
    ((8, 9, 24), 64, 84, None),
    ((9,), 20, 57, None),
    ((9, 24), 22, 57, None),
    ((10,), 21, 40, None),
    ((11,), 22, 58, None),
    ((11, 12), 24, 58, None),
    ((12,), 24, 58, None),
    ((13, 24), 22, 57, None),
    ((14,), 22, 50, None),
    ((15,), 22, 55, "L"),
    ((16,), 22, 50, None),
    ((17,), 20, 45, None),
    ((18,), 20, 38, None),
    ((19,), 20, 55, None),
    ((20,), 22, 50, None),
    ((21,), 20, 58, None),
    ((22,), 20, 58, None),
    ((23,), 20, 57, "P"),
    ((23, 24), 21, 57, "P"),
    ((24,), 20, 58, None),
    ((25,), 25, 55, None),
]
WEIGHTS = [6, 8, 4, 3, 5, 6, 3, 3, 16, 10, 6, 3, 14, 8, 2, 5, 5, 5, 6, 2, 4, 3, 4, 2, 4, 4, 5, 2, 8, 6, 14, 3]

MONTHS = [
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
]
OLD_MONTHS = {2: "Pebruari", 11: "Nopember"}


class Sample:
    """One file in the making, with the key of what was planted in it."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.key: list[tuple[str, int, str, str, str, str, str]] = []

    def plant(self, row: int, column: str, code: str, severity: str, right: str = "", note: str = "") -> None:
        """Note what was planted in a cell."""
        self.key.append((self.name, row, column, code, severity, right, note))


def invented_name(r: random.Random) -> str:
    """Return a name that nobody bears, as far as syllables can promise."""
    first = r.choice(
        ["Ranu", "Sita", "Dalu", "Mera", "Waru", "Kalo", "Nira", "Bawi", "Tuma", "Gari", "Lesa", "Pandu", "Omi", "Suwa"]
    )
    end = r.choice(["rwa", "tmi", "lesa", "ndro", "wati", "gung", "nika", "suro", "mang", "dewa", "lira", "kusa"])
    last = r.choice(
        [
            "Dalumi",
            "Karuma",
            "Sawerna",
            "Tiloka",
            "Pragota",
            "Wendira",
            "Malungsa",
            "Ragutama",
            "Nosari",
            "Belawira",
            "Cakrasu",
            "Hutomi",
        ]
    )
    return f"{first}{end} {last}"


def add_years(day: dt.date, years: int) -> dt.date:
    """Return the same day some years later."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)


def born_between(r: random.Random, youngest: int, oldest: int) -> dt.date:
    """Return a birthday well inside the band on ON, so that no edge and no placeholder date decides."""
    latest, earliest = add_years(ON, -youngest), add_years(ON, -oldest)
    day = earliest + dt.timedelta(days=r.randrange(30, (latest - earliest).days - 30))
    day = day.replace(day=min(day.day, 28))
    return day.replace(day=2) if (day.month, day.day) == (7, 1) or day.day == 15 else day


class Numbers:
    """NIK and KK numbers that belong to nobody: kecamatan 99, no number twice."""

    def __init__(self) -> None:
        self.used: set[str] = set()

    def _next(self, head: str) -> str:
        serial = int(head) * 7919 % 990
        while f"{head}{9001 + serial}" in self.used:
            serial = (serial + 1) % 990
        self.used.add(f"{head}{9001 + serial}")
        return f"{head}{9001 + serial}"

    def nik(self, regency: str, born: dt.date, sex: str) -> str:
        """Return a number for a person."""
        day = born.day + (40 if sex == "P" else 0)
        return self._next(f"{regency.replace('.', '')}99{day:02d}{born:%m%y}")

    def kk(self, regency: str, recorded: dt.date) -> str:
        """Return a number for a family card."""
        return self._next(f"{regency.replace('.', '')}99{recorded:%d%m%y}")


def people(r: random.Random, how_many: int) -> list[dict]:
    """Return people with types, ages and places that fit."""
    numbers, out = Numbers(), []
    for _ in range(how_many):
        kinds, youngest, oldest, sex = r.choices(PROFILES, WEIGHTS)[0]
        sex = sex or r.choice("LP")
        regency = r.choice(sorted(REGENCIES))
        born = born_between(r, youngest, oldest)
        out.append(
            {
                "kinds": list(kinds),
                "sex": sex,
                "born": born,
                "regency": regency,
                "name": invented_name(r),
                "nik": numbers.nik(regency, born, sex),
                "kk": numbers.kk(regency, dt.date(r.randrange(2008, 2021), r.randrange(1, 13), r.randrange(1, 28))),
                "kecamatan": r.choice(REGENCIES[regency][3]),
                "village": r.choice(VILLAGES),
                "rt": f"{r.randrange(1, 13):03d}",
                "rw": f"{r.randrange(1, 9):03d}",
                "inside": r.choices([None, False, True], [5, 4, 1])[0]
                if set(kinds) & {1, 2, 5, 8, 9, 11, 12}
                else None,
                "seen": dt.date(2024, r.randrange(1, 12), r.randrange(1, 28)),
                "pair": None,
            }
        )
    return out


# -- register-banten.csv -------------------------------------------------------

HEADER = [
    "NO",
    "NIK ",
    "NO. KK",
    "NAMA  LENGKAP",
    "TEMPAT LAHIR",
    "TGL LAHIR",
    "JK",
    "ALAMAT",
    "RT",
    "RW",
    "DESA/KEL",
    "KECAMATAN ",
    "KAB/KOTA",
    "JENIS PPKS",
    "RAGAM DISABILITAS",
    "DALAM/LUAR PANTI",
    "NAMA PANTI",
    "TGL PENDATAAN",
    "NO BPJS",
    "KET.",
]
NIK, KK, BORN, SEX, REGION, TYPE, SETTING, SEEN = 1, 2, 5, 6, 12, 13, 15, 17
ROWS, BLANK_BEFORE = 396, (120, 251)


def as_written(r: random.Random, day: dt.date) -> str:
    """Return a date as one of the hands in an office writes it; all of them day first and exact."""
    month = OLD_MONTHS.get(day.month, MONTHS[day.month - 1]) if r.random() < 0.5 else MONTHS[day.month - 1]
    forms = [
        f"{day:%d-%m-%Y}",
        f"{day:%d/%m/%Y}",
        f"{day:%Y-%m-%d}",
        f"{day.day} {month} {day.year}",
        f"{day:%Y-%m-%d} 00:00:00",
        f"{day:%d.%m.%Y}",
    ]
    return r.choices(forms, [50, 22, 10, 10, 4, 4])[0]


def type_as_written(r: random.Random, number: int) -> str:
    """Return a type by label, number, code or another name; all of them unequivocal."""
    label = LABELS[number]
    forms = [
        label.upper(),
        label,
        f"{number}. {label}",
        f"PMKS-{number:02d}",
        str(number),
        f" {label.lower()} ",
        r.choice(OTHER_NAMES.get(number, [label])),
    ]
    return r.choices(forms, [40, 25, 8, 6, 4, 5, 12])[0]


def cases(r: random.Random) -> list[dict]:
    """Rows before they are written: a person's types in one cell or in several rows, and three kinds of pairs."""
    rows = []
    for person in people(r, 360):
        cells = [person["kinds"]] if r.random() < 0.45 else [[kind] for kind in person["kinds"]]
        rows += [{**person, "kinds": cell} for cell in cells]
    rows = rows[: ROWS - 10]
    twice, nameless = rows[10:16], rows[40:42]
    borrowed = [row for row in rows[70:] if row["kinds"] in ([12], [19], [20], [21])][:2]
    for number, row in enumerate(twice):
        row["pair"] = ("kasus-ganda", number)
        rows.append(dict(row))
    for number, row in enumerate(nameless):
        row |= {"pair": ("orang-ganda-dugaan", number), "nik": ""}
        rows.append(dict(row))
    for number, row in enumerate(borrowed):
        row["pair"] = ("nik-dua-nama", number)
        rows.append({**row, "name": invented_name(r), "kinds": [24]})
    r.shuffle(rows)
    return rows


def register_banten(r: random.Random) -> tuple[bytes, Sample]:
    """Return the register of a district and its key."""
    sample, lines, first, dirt = Sample("register-banten.csv"), [], {}, DIRT * 3
    for index, row in enumerate(cases(r)):
        at = index + 2 + sum(index >= gap for gap in BLANK_BEFORE)
        lines.append(banten_line(r, row, index))
        if row["pair"] is None and index % 3 == 0:
            spoil(r, sample, row, lines[-1], at, dirt)
        elif row["pair"] is None and index % 6 == 1:
            spoil(r, sample, row, lines[-1], at, [APOSTROPHE])
        if row["pair"]:
            if row["pair"][0] == "orang-ganda-dugaan":
                sample.plant(at, "NIK", "nik-kosong", "info")
            if row["pair"] in first:
                sample.plant(at, "", row["pair"][0], "warning", note=f"with row {first[row['pair']]}")
            first.setdefault(row["pair"], at)
    for gap in sorted(BLANK_BEFORE, reverse=True):
        lines.insert(gap, [""] * len(HEADER))
    total = [""] * len(HEADER)
    total[3], total[TYPE] = "JUMLAH", str(ROWS)
    text = io.StringIO()
    csv.writer(text, delimiter=";", lineterminator="\r\n").writerows([HEADER, *lines, total])
    return b"\xef\xbb\xbf" + text.getvalue().encode(), sample


def banten_line(r: random.Random, row: dict, index: int) -> list[str]:
    """Return one row of it, clean."""
    kinds, village = row["kinds"], row["village"].upper()
    address = (
        f"KP. {village}; BLOK {r.choice('ABC')}"
        if index % 97 == 5
        else f"KP. {village}\nDEKAT PASAR"
        if index % 131 == 7
        else f"KP. {village}"
    )
    written = (
        type_as_written(r, kinds[0])
        if len(kinds) == 1
        else r.choice(["; ", ", ", " / ", ";"]).join(LABELS[kind].upper() for kind in kinds)
    )
    disability = (
        r.choice(["fisik", "sensorik", "mental", "intelektual", "fisik|sensorik"]) if set(kinds) & {5, 9} else ""
    )
    setting = {None: "", True: r.choice(["DP", "Dalam Panti"]), False: r.choice(["LP", "Luar Panti", "LUAR PANTI"])}[
        row["inside"]
    ]
    home = "UPTD PERLINDUNGAN SOSIAL" if row["inside"] and row["regency"] == "36.73" else ""
    return [
        str(index + 1),
        row["nik"],
        row["kk"],
        row["name"].upper() if r.random() < 0.7 else row["name"],
        r.choice(REGENCIES[row["regency"]][3]).upper(),
        as_written(r, row["born"]),
        row["sex"],
        address,
        row["rt"],
        row["rw"],
        village,
        row["kecamatan"].upper(),
        r.choices(REGENCIES[row["regency"]][:2], [3, 5])[0],
        written,
        disability,
        setting,
        home,
        f"{row['seen']:%d/%m/%Y}",
        "",
        "",
    ]


def spoil(r: random.Random, sample: Sample, row: dict, line: list[str], at: int, dirt: list) -> None:
    """Plant the first piece of dirt that suits the row, and take it from the list."""
    for place, (column, code, severity, make) in enumerate(dirt):
        made = make(row, r)
        if made:
            line[column], right, note = (*made, "", "")[:3]
            sample.plant(at, HEADER[column].strip(), code, severity, right, note)
            del dirt[place]
            return


def age(row: dict) -> float:
    """Return the age on ON in years."""
    return (ON - row["born"]).days / 365.25


def misspelt_region(row: dict, r: random.Random) -> tuple[str, str, str]:
    """Return a region with a letter lost, and what it should be."""
    name = REGENCIES[row["regency"]][0]
    return (name.replace("G", "", 1) if "G" in name else "KABUPATEN LEBK"), "", f"suggestion {row['regency']}"


def bare_region(row: dict, r: random.Random) -> tuple[str, str, str] | None:
    """Return a region without its kind where two have the name."""
    bare = REGENCIES[row["regency"]][2]
    return (bare, "", "kabupaten or kota; the kecamatan may decide") if bare in ("TANGERANG", "SERANG") else None


# column, code, severity, and what stands in the cell: (text, right value, note), or None if this row does not suit
APOSTROPHE = (NIK, "nik-dibersihkan", "info", lambda p, r: ("'" + p["nik"], p["nik"]))
DIRT = [
    (NIK, "nik-dibersihkan", "info", lambda p, r: (" ".join(p["nik"][i : i + 4] for i in (0, 4, 8, 12)), p["nik"])),
    (
        NIK,
        "nik-dibersihkan",
        "info",
        lambda p, r: (".".join((p["nik"][:2], p["nik"][2:4], p["nik"][4:6], p["nik"][6:12], p["nik"][12:])), p["nik"]),
    ),
    (NIK, "nik-presisi-hilang", "error", lambda p, r: (f"{p['nik'][0]},{p['nik'][1:6]}E+15",)),
    (NIK, "nik-panjang", "error", lambda p, r: (p["nik"][:15],)),
    (NIK, "nik-bukan-angka", "error", lambda p, r: (p["nik"][:13] + "O" + p["nik"][14:],)),
    (NIK, "nik-kosong", "info", lambda p, r: (r.choice(["-", "", "BELUM ADA", "TIDAK PUNYA NIK"]),)),
    (NIK, "nik-dari-angka", "info", lambda p, r: (p["nik"] + ".0", p["nik"])),
    (
        NIK,
        "nik-tanggal-mustahil",
        "error",
        lambda p, r: (p["nik"][:6] + ("74" if p["sex"] == "P" else "34") + p["nik"][8:],),
    ),
    (NIK, "nik-nomor-urut-nol", "error", lambda p, r: (p["nik"][:12] + "0000",)),
    (
        SEX,
        "nik-beda-jenis-kelamin",
        "warning",
        lambda p, r: (
            ("LP".replace(p["sex"], ""), "LP".replace(p["sex"], ""), "the record counts")
            if 23 not in p["kinds"]
            else None
        ),
    ),
    (
        BORN,
        "nik-beda-tanggal-lahir",
        "warning",
        lambda p, r: (
            f"{add_years(p['born'], -1):%d-%m-%Y}",
            add_years(p["born"], -1).isoformat(),
            "the record counts",
        ),
    ),
    (KK, "kk-tanggal-mustahil", "error", lambda p, r: (p["kk"][:6] + "310699" + p["kk"][12:],)),
    (
        BORN,
        "tanggal-serial",
        "info",
        lambda p, r: (str((p["born"] - dt.date(1899, 12, 30)).days), p["born"].isoformat()),
    ),
    (
        BORN,
        "tahun-dua-angka",
        "warning",
        lambda p, r: (f"{p['born']:%d-%m-%y}", p["born"].isoformat()) if 1925 <= p["born"].year < 2000 else None,
    ),
    (BORN, "tanggal-sebagian", "warning", lambda p, r: (str(p["born"].year), "", "year only")),
    (BORN, "tanggal-kosong", "warning", lambda p, r: (r.choice(["00-00-0000", "", "-"]),)),
    (BORN, "tanggal-tak-ada", "error", lambda p, r: (r.choice(["31/06/1962", "30-02-1974", "32-01-1981"]),)),
    (BORN, "tanggal-masa-depan", "error", lambda p, r: ("14-03-2031",)),
    (SEEN, "tanggal-dibaca", "info", lambda p, r: (f"{p['seen']:%Y%m%d}", p["seen"].isoformat())),
    (SEX, "kelamin-dibaca", "info", lambda p, r: ({"L": "Laki-laki", "P": "Perempuan"}[p["sex"]], p["sex"])),
    (SEX, "kelamin-dibaca", "info", lambda p, r: ({"L": "1", "P": "2"}[p["sex"]], p["sex"])),
    (SEX, "kelamin-dibaca", "info", lambda p, r: ({"L": "LK", "P": "PR"}[p["sex"]], p["sex"])),
    (SEX, "kelamin-kosong", "info", lambda p, r: ("",)),
    (SEX, "kelamin-tak-dikenal", "warning", lambda p, r: ("9",)),
    (
        TYPE,
        "jenis-mirip",
        "warning",
        lambda p, r: (
            (TYPING_ERRORS[p["kinds"][0]], "", f"candidate {p['kinds'][0]}")
            if len(p["kinds"]) == 1 and p["kinds"][0] in TYPING_ERRORS
            else None
        ),
    ),
    (TYPE, "jenis-terlalu-luas", "warning", lambda p, r: (r.choice(TOO_BROAD),)),
    (TYPE, "jenis-tak-dikenal", "error", lambda p, r: (r.choice(NO_TYPE),)),
    (TYPE, "jenis-kosong", "error", lambda p, r: ("",)),
    (
        TYPE,
        "jenis-nomor-label",
        "error",
        lambda p, r: (
            f"{p['kinds'][0] % 26 + 1}. {LABELS[p['kinds'][0]]}",
            "",
            f"candidates {p['kinds'][0] % 26 + 1} and {p['kinds'][0]}",
        ),
    ),
    (
        TYPE,
        "jenis-berulang",
        "info",
        lambda p, r: (f"{LABELS[p['kinds'][0]]}; {LABELS[p['kinds'][0]].upper()}", str(p["kinds"][0])),
    ),
    (TYPE, "usia-di-luar-jenis", "error", lambda p, r: (LABELS[8].upper(), "8", "under 60") if age(p) < 58 else None),
    (TYPE, "usia-di-luar-jenis", "error", lambda p, r: (LABELS[1], "1", "6 or older") if age(p) > 8 else None),
    (
        TYPE,
        "kelamin-di-luar-jenis",
        "error",
        lambda p, r: (LABELS[23].upper(), "23", "not a woman") if p["sex"] == "L" and 20 < age(p) < 58 else None,
    ),
    (REGION, "wilayah-rancu", "warning", bare_region),
    (REGION, "wilayah-mirip", "warning", misspelt_region),
    (REGION, "wilayah-dibaca", "info", lambda p, r: (p["regency"], p["regency"], "code with a point")),
    (
        REGION,
        "wilayah-dibaca",
        "info",
        lambda p, r: (p["regency"].replace(".", ""), p["regency"], "code without a point, scheme kemendagri"),
    ),
    (SETTING, "panti-tak-dikenal", "warning", lambda p, r: ("panti?",)),
]


# -- register-siksng-style.txt -------------------------------------------------

SIKS_HEADER = [
    "ID DTKS",
    "PROVINSI",
    "KABUPATEN/KOTA",
    "KECAMATAN",
    "DESA/KELUARAHAN",
    "ALAMAT",
    "DUSUN",
    "RT",
    "RW",
    "NOKK",
    "NIK",
    "NAMA",
    "TANGGAL LAHIR",
    "TEMPAT LAHIR",
    "JENIS KELAMIN",
    "PEKERJAAN",
    "NAMA IBU KANDUNG",
    "HUB KELUARGA",
    "KETERANGAN PADAN",
    "BANSOS BPNT",
    "BANSOS PKH",
    "BANSOS BPNT-PPKM",
    "PBI JKN",
    "JENIS PMKS",
]


def register_siksng(r: random.Random) -> tuple[bytes, Sample]:
    """Return the register with bars and its key."""
    sample, lines, families = Sample("register-siksng-style.txt"), [], {}
    for index, person in enumerate(people(r, 120)):
        at = index + 2
        kk = families.setdefault(index // 3, person["kk"]) if person["regency"] in ("36.01", "36.02") else person["kk"]
        line = [
            f"CONTOH-{index + 1:05d}",
            "BANTEN",
            REGENCIES[person["regency"]][1],
            person["kecamatan"].upper(),
            person["village"].upper(),
            f"KP {person['village'].upper()}",
            "-",
            person["rt"],
            person["rw"],
            kk,
            person["nik"],
            person["name"].upper(),
            f"{person['born']:%Y-%m-%d}",
            person["kecamatan"].upper(),
            {"L": "PRIA", "P": "WANITA"}[person["sex"]],
            r.choice(["TIDAK BEKERJA", "BURUH HARIAN", "PETANI", "PELAJAR", "-"]),
            invented_name(r).upper(),
            r.choice(["KEPALA KELUARGA", "ISTRI", "ANAK", "blm ditentukan"]),
            r.choices(["PADAN", "TIDAK PADAN", ""], [8, 1, 1])[0],
            r.choice(["YA", "TIDAK"]),
            r.choice(["YA", "TIDAK"]),
            "TIDAK",
            r.choice(["YA", "TIDAK", ""]),
            " + ".join(LABELS[k].upper() for k in person["kinds"]),
        ]
        if index % 29 == 3:
            line[10] = ""
            sample.plant(at, "NIK", "nik-kosong", "info")
        elif index % 29 == 11:
            line[12] = f"{person['born']:%d-%m-%Y}"
            sample.plant(
                at,
                "TANGGAL LAHIR",
                "tanggal-dibaca",
                "info",
                person["born"].isoformat(),
                "another form than the rest of the file",
            )
        elif index % 29 == 17:
            line[14] = "-"
            sample.plant(at, "JENIS KELAMIN", "kelamin-kosong", "info")
        elif index % 29 == 23:
            line[10] = line[9]
            sample.plant(at, "NIK", "nik-seperti-kk", "warning", note="the number of the card stands in the NIK column")
        lines.append(line)
    return "".join("|".join(line) + "\n" for line in [SIKS_HEADER, *lines]).encode(), sample


# -- rekap-kabkota.csv ---------------------------------------------------------

SIZE = {
    1: 12,
    2: 160,
    3: 18,
    4: 22,
    5: 90,
    6: 14,
    7: 25,
    8: 900,
    9: 1100,
    10: 20,
    11: 30,
    12: 35,
    13: 55,
    14: 0,
    15: 28,
    16: 26,
    17: 30,
    18: 3,
    19: 16,
    20: 24,
    21: 140,
    22: 4,
    23: 600,
    24: 9000,
    25: 45,
    26: 0,
}
NIHIL = ("36.72", 18)
WEIGHT = {
    "36.01": 1.3,
    "36.02": 1.4,
    "36.03": 1.9,
    "36.04": 1.2,
    "36.71": 0.9,
    "36.72": 0.3,
    "36.73": 0.5,
    "36.74": 0.7,
}


def dotted(number: int) -> str:
    """Return a number with points for thousands."""
    return f"{number:,}".replace(",", ".")


def rekap_kabkota(r: random.Random) -> tuple[bytes, Sample]:
    """Return the table of counts and its key."""
    sample = Sample("rekap-kabkota.csv")
    top = ["NO", "KABUPATEN/KOTA", *[cell for n in LABELS for cell in (f"{n}. {LABELS[n]}", "")], "JUMLAH", "", ""]
    below = ["", "", *["L", "P"] * 26, "L", "P", "L+P"]
    lines = [
        ["REKAPITULASI DATA PPKS MENURUT JENIS DAN KABUPATEN/KOTA"],
        ["PROVINSI BANTEN (ANGKA REKAAN)"],
        ["KEADAAN 31 DESEMBER 2024"],
        [],
        top,
        below,
        [f"({i})" for i in range(1, len(top) + 1)],
    ]
    sums = [0] * 52
    for at, (code, names) in enumerate(REGENCIES.items(), 1):
        counts = []
        for n in LABELS:
            if SIZE[n] == 0:
                counts += [None, None]
            elif (code, n) == NIHIL:
                counts += [0, 0]
            elif n == 25:
                counts += [round(SIZE[n] * WEIGHT[code] * r.uniform(0.6, 1.4)), None]
            else:
                counts += [
                    round(SIZE[n] * WEIGHT[code] * r.uniform(0.6, 1.4)) * (n != 23),
                    round(SIZE[n] * WEIGHT[code] * r.uniform(0.6, 1.4)) * (n != 15 or r.random() < 0.5),
                ]
        for i, count in enumerate(counts):
            sums[i] += count or 0
        cells = [
            "-" if c is None and i // 2 + 1 != 25 else "" if c is None else dotted(c) for i, c in enumerate(counts)
        ]
        without = [c or 0 for i, c in enumerate(counts) if i // 2 + 1 not in (25, 26)]
        men, women = sum(without[0::2]), sum(without[1::2])
        lines.append([str(at), names[0], *cells, dotted(men), dotted(women), dotted(men + women)])
    men, women = (sum(sums[i] for i in range(start, 52, 2) if i // 2 + 1 not in (25, 26)) for start in (0, 1))
    lines.append(
        [
            "",
            "JUMLAH",
            *["-" if SIZE[i // 2 + 1] == 0 else "" if i == 49 else dotted(s) for i, s in enumerate(sums)],
            dotted(men),
            dotted(women),
            dotted(men + women),
        ]
    )
    lines += [
        [],
        ["Keterangan: - = tidak dikumpulkan; jenis 25 dihitung dalam keluarga dan tidak termasuk jumlah"],
        ["Sumber: rekaan untuk pengujian"],
    ]
    plant_in_rekap(sample, lines)
    text = io.StringIO()
    csv.writer(text, delimiter=";", lineterminator="\r\n").writerows(lines)
    return text.getvalue().encode(), sample


def plant_in_rekap(sample: Sample, lines: list[list[str]]) -> None:
    """Five oddities; rows are those of the spreadsheet."""

    def column(number: int, sex: str) -> int:
        return 2 + (number - 1) * 2 + (sex == "P")

    first, total = 8, 16
    old = lines[first - 1][column(8, "L")]
    lines[first - 1][column(8, "L")] = old.replace(".", " ")
    sample.plant(first, "8 L", "angka-dibaca", "info", old.replace(".", ""), "blank for thousands")
    old = lines[first][column(24, "P")]
    lines[first][column(24, "P")] = old.replace(".", ",")
    sample.plant(first + 1, "24 P", "angka-dibaca", "info", old.replace(".", ""), "comma for thousands")
    nihil = first - 1 + sorted(REGENCIES).index(NIHIL[0])
    for sex in "LP":
        lines[nihil][column(NIHIL[1], sex)] = "nihil"
        sample.plant(nihil + 1, f"{NIHIL[1]} {sex}", "angka-dibaca", "info", "0", "nihil is zero")
    old = lines[total - 1][column(12, "L")]
    lines[total - 1][column(12, "L")] = dotted(int(old.replace(".", "")) + 10)
    sample.plant(total, "12 L", "total-berbeda", "warning", old.replace(".", ""), "ten too many")


# -- all -----------------------------------------------------------------------


def build() -> dict[str, bytes]:
    """Return every file of the samples by name."""
    made, key = {}, []
    for offset, (name, make) in enumerate(
        [
            ("register-banten.csv", register_banten),
            ("register-siksng-style.txt", register_siksng),
            ("rekap-kabkota.csv", rekap_kabkota),
        ]
    ):
        made[name], sample = make(random.Random(SEED + offset))  # noqa: S311  # the same seed must give the same bytes
        key += sorted(sample.key, key=lambda k: (k[1], k[2]))
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(
        [("berkas", "baris", "kolom", "kode", "keparahan", "nilai", "catatan"), *key]
    )
    return made | {"kunci.csv": text.getvalue().encode()}


def main() -> int:
    """Write the samples, or compare them with what is there."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="compare, write nothing")
    check = parser.parse_args().check
    made = build()
    different = [
        name for name, data in made.items() if not (HERE / name).exists() or (HERE / name).read_bytes() != data
    ]
    if check:
        print("same" if not different else "different: " + ", ".join(different))
        return bool(different)
    for name, data in made.items():
        (HERE / name).write_bytes(data)
        print(f"{name}: {len(data)} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
