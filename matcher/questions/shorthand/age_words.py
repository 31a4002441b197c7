"""Words beside a number that make it an age, or make it something else."""

from __future__ import annotations

from matcher.questions.terms import word_set

OLD = word_set("""
    gammel gammelt gamal gammal
""")
# A round number behind one of these is a share: "ufør 70, jobber 30".
PERCENTS = word_set("""
    jobb ufør uføre uføretrygd sykmeldt sykm sjukmeldt permittert perm stilling tilbake
    sykmelding sykemelding sjukmelding sjukemelding gradert graderte uføregrad restarbeidsevne
""")
ME = word_set("""
    jeg eg æ i'm im selv sjøl sjølv
""")
SHE = word_set("""
    hun han ho hu klienten bruker brukeren pas pasient pasienten deltaker kandidat she he is
""")
PERSONS = word_set("""
    m k kv mann kvinne dame kar gutt jente herre født fødd f er hun han pas pasient bruker
""")
FROM = word_set("""
    fra frå er i
""")
IS = word_set("""
    er e æ fyller blir am is
""")
BECOMES = word_set("""
    fyller fylle fylr blir bli turns
""")
# "snart 67": not yet either, where nothing is told to last so long.
SOONER = word_set("snart straks")
# "fylte 18 i går": so old now; "fylte 50 i 2010" and "i fjor" do not tell.
TURNED = word_set("fylte ble vart blei")
LATELY = word_set("""
    går dag forgårs helga uka uken veka måneden sommer sommar høst haust vinter vår januar februar
    mars april mai juni juli august september oktober november desember
    jan feb apr jun jul aug sep sept okt nov des
""")
NOW = word_set("nå no nettopp")
# "når han blir 70": an age that is to come.
UNTIL = word_set("""
    når til inntil før innen om da når'n when until before
""")
# "fyller 67 i desember": not yet.
SOON = word_set("i på om til neste snart")
BEFORE = word_set("""
    som den dato var husleie husleia husleien leie leia lønn trekk gjeld skylder
    i på etter siden sidan om for mangler bydel kl klokka klokken rom kode uke veke
    linje trinn paragraf vg nr ring tlf telefon siste de dei til søkt sak
    kontor buss trikk leilighet mot har hatt tjener jobber jobbar jobbe
    vei post avd avdeling rute pris skår score madrs phq hads gaf ltr lønnstrinn snitt pb lov kap
    døgn gruppe halv fylte fylt fra frå promille
    iq bmi side plass plassar plasser grad vekt § kapittel punkt avsnitt versjon port inngang
    første fyrste team oppfølgingsteam modul
    betaler mellom ved hver kvar cirka nesten hele kun since over stilling stillinga
""")
BEHIND = word_set("""
    studiepoeng poeng kvadrat kvadratmeter
    uker uke veker veke dager dagar dag ganger gonger ganga poser søknader st stilling tusen tus
    barn b unger stk etg etasje klasse trinn rom min minutter netter pers personer mann folk km
    dgr kilo sigg sigaretter røyk mil stp sp søsken prosents prosentstilling tabletter piller naboer
    mg ml gram promille års ansatte ansette plasser plassar ggr gg barnebarn katter hunder
    dg timr tim tima visninger kreditorer kort forsøk
    kvm m2 timars grader kg klokka hours days weeks months kids
""")
LASTING = word_set("""
    på i som siden sidan igjen hos med erfaring praksis utenfor ute borte ved av fra uten utan her
    kvar sammenhengende
""")
WORKS = word_set("""
    jobber jobbar
""")
# Years of what stands before them: "har jobbet 30 år", "gift 40 år".
LASTS = word_set("""
    jobbet jobba arbeidet arbeidde arbeida bodd budd vært vore hatt gift skilt samboer sykmeldt
    sjukmeldt ledig arbeidsledig rusfri nykter edru tørrlagt ufør uføretrygdet aap dagpenger
    sosialhjelp sos botid utenfor borte ute kjørt køyrt vasket vaska gått drevet drive levd stått
    sittet sonet sona dømt erfaring student studert lærling ventet venta salong firma butikk brukt
    skolegang skulegang skole norge oslo permittert enke fagbrev gjeld tiltak intro kvp lar metadon
""")
SOUGHT = word_set("""
    søkt søker søkte søkjer sendt har på
""")
DOES = word_set("""
    er e har som bor bur vil kan går jobber jobbar trenger treng søker søkjer ønsker lever sitter
    sover og mangler fikk fekk kom
""")
# What "på" and a number measure where it is no person.
MEASURED = word_set("""
    stilling leilighet leilegheit jobb jobber prosent gjeld lån lønn løn husleie rom barn unger
    ungar ungene barna sønn sønnen datter gutt jente trinn klasse dom bot kontrakt to tre er bor bur
    baby minsten yngste eldste inntekt regning faren moren mora far mor hans hennes min mi
    folk menn karer gutter gutta jenter damer typer venner kompiser kamerater andre eldre gjeng
    ungdommer ungdom
""")
# What is counted by words that end so: "15 fraværsdager", "20 inkassosaker".
COUNTED = (
    "dager", "dagar", "søknader", "saker", "regninger", "plasser", "vakter", "timer", "timers",
    "brev", "møter", "stillinger", "intervjuer", "poeng", "meldinger", "purringer", "kolleger",
)  # fmt: skip
# "25 år i Norge" at the start of a line is no age.
STAYED = word_set("norge noreg landet oslo yrket bransjen jobben firmaet samme same")
# A number behind one of these is that of a house.
STREETS = (
    "veien", "vegen", "gata", "gaten", "gate", "gt", "allé", "alle", "stien", "svingen",
    "terrasse", "kroken", "ringen", "tråkka",
)  # fmt: skip
JOINS = word_set("og and & +")
TAKEN_BACK = word_set("""
    nei vent eller
""")
