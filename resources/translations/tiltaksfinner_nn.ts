<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn_NO" sourcelanguage="nb_NO">
<context>
    <name>About</name>
    <message>
        <source>Om Tiltaksfinner</source>
        <translation>Om Tiltaksfinner</translation>
    </message>
    <message>
        <source>Tiltaksfinner {program}
Tiltakskatalog {catalogue} ({hash}), publisert {published}

Programmet foreslår, en person bestemmer. Ingenting om personen lagres uten at du ber om det, og ingenting sendes ut av maskinen.

Skrift: Source Sans 3 (OFL). Ikoner: Aksel (MIT).</source>
        <translation>Tiltaksfinner {program}
Tiltakskatalog {catalogue} ({hash}), publisert {published}

Programmet føreslår, ein person avgjer. Ingenting om personen blir lagra utan at du ber om det, og ingenting blir sendt ut av maskina.

Skrift: Source Sans 3 (OFL). Ikon: Aksel (MIT).</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Fil</source>
        <translation>&amp;Fil</translation>
    </message>
    <message>
        <source>&amp;Ny bruker</source>
        <translation>&amp;Ny brukar</translation>
    </message>
    <message>
        <source>Prøv en &amp;eksempelperson</source>
        <translation>Prøv ein &amp;eksempelperson</translation>
    </message>
    <message>
        <source>Å&amp;pne katalogfil …</source>
        <translation>&amp;Opne katalogfil …</translation>
    </message>
    <message>
        <source>&amp;Bruk katalogen som fulgte med programmet …</source>
        <translation>&amp;Bruk katalogen som følgde med programmet …</translation>
    </message>
    <message>
        <source>&amp;Gå tilbake til katalogen før denne …</source>
        <translation>&amp;Gå tilbake til katalogen før denne …</translation>
    </message>
    <message>
        <source>&amp;Avslutt</source>
        <translation>&amp;Avslutt</translation>
    </message>
    <message>
        <source>&amp;Rediger</source>
        <translation>&amp;Rediger</translation>
    </message>
    <message>
        <source>&amp;Angre svar</source>
        <translation>&amp;Angre svar</translation>
    </message>
    <message>
        <source>&amp;Gjør om svar</source>
        <translation>&amp;Gjer om svar</translation>
    </message>
    <message>
        <source>&amp;Sagt, sett dokument eller fra register</source>
        <translation>&amp;Sagt, sett dokument eller frå register</translation>
    </message>
    <message>
        <source>Hva &amp;om …</source>
        <translation>Kva &amp;om …</translation>
    </message>
    <message>
        <source>&amp;Lag ark …</source>
        <translation>&amp;Lag ark …</translation>
    </message>
    <message>
        <source>Åpne liste fra ko&amp;de …</source>
        <translation>Opne liste frå ko&amp;de …</translation>
    </message>
    <message>
        <source>&amp;Kopier tekst til fagsystem</source>
        <translation>&amp;Kopier tekst til fagsystem</translation>
    </message>
    <message>
        <source>Kopier &amp;hele vurderingen</source>
        <translation>Kopier &amp;heile vurderinga</translation>
    </message>
    <message>
        <source>&amp;Meld fra om tiltaket …</source>
        <translation>&amp;Meld frå om tiltaket …</translation>
    </message>
    <message>
        <source>&amp;Vis</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>&amp;Tøm skjermen</source>
        <translation>&amp;Tøm skjermen</translation>
    </message>
    <message>
        <source>S&amp;nu skjermen til personen</source>
        <translation>S&amp;nu skjermen til personen</translation>
    </message>
    <message>
        <source>&amp;Farger</source>
        <translation>&amp;Fargar</translation>
    </message>
    <message>
        <source>Som &amp;systemet</source>
        <translation>Som &amp;systemet</translation>
    </message>
    <message>
        <source>&amp;Lyst</source>
        <translation>&amp;Lyst</translation>
    </message>
    <message>
        <source>&amp;Mørkt</source>
        <translation>&amp;Mørkt</translation>
    </message>
    <message>
        <source>&amp;Høy kontrast</source>
        <translation>&amp;Høg kontrast</translation>
    </message>
    <message>
        <source>Tekst&amp;størrelse</source>
        <translation>Tekst&amp;storleik</translation>
    </message>
    <message>
        <source>S&amp;pråk</source>
        <translation>S&amp;pråk</translation>
    </message>
    <message>
        <source>&amp;Kompakt</source>
        <translation>&amp;Kompakt</translation>
    </message>
    <message>
        <source>&amp;Gå til</source>
        <translation>&amp;Gå til</translation>
    </message>
    <message>
        <source>&amp;Linjen for hurtiginntak</source>
        <translation>&amp;Linja for hurtiginntak</translation>
    </message>
    <message>
        <source>S&amp;varene som er gitt</source>
        <translation>S&amp;vara som er gitt</translation>
    </message>
    <message>
        <source>&amp;Søk i tiltak</source>
        <translation>&amp;Søk i tiltak</translation>
    </message>
    <message>
        <source>Neste s&amp;pørsmål</source>
        <translation>Neste s&amp;pørsmål</translation>
    </message>
    <message>
        <source>&amp;Tiltakslisten</source>
        <translation>&amp;Tiltakslista</translation>
    </message>
    <message>
        <source>Neste &amp;rute</source>
        <translation>Neste &amp;rute</translation>
    </message>
    <message>
        <source>&amp;Forrige rute</source>
        <translation>&amp;Førre rute</translation>
    </message>
    <message>
        <source>En annen &amp;dag …</source>
        <translation>Ein annan &amp;dag …</translation>
    </message>
    <message>
        <source>S&amp;kranken</source>
        <translation>S&amp;kranken</translation>
    </message>
    <message>
        <source>Fa&amp;gansvarlig</source>
        <translation>Fa&amp;gansvarleg</translation>
    </message>
    <message>
        <source>&amp;Alt som kan gjøres …</source>
        <translation>&amp;Alt som kan gjerast …</translation>
    </message>
    <message>
        <source>&amp;Hjelp</source>
        <translation>&amp;Hjelp</translation>
    </message>
    <message>
        <source>Hjelp om &amp;feltet</source>
        <translation>Hjelp om &amp;feltet</translation>
    </message>
    <message>
        <source>H&amp;vorfor står dette her?</source>
        <translation>K&amp;vifor står dette her?</translation>
    </message>
    <message>
        <source>&amp;Om Tiltaksfinner</source>
        <translation>&amp;Om Tiltaksfinner</translation>
    </message>
    <message>
        <source>bestemt av {who}</source>
        <translation>bestemt av {who}</translation>
    </message>
</context>
<context>
    <name>AgainBar</name>
    <message>
        <source>Gå til spørsmålet</source>
        <translation>Gå til spørsmålet</translation>
    </message>
    <message>
        <source>Katalogen er ny, og det gamle svaret sier ikke nok. Spør på nytt: {questions}.</source>
        <translation>Katalogen er ny, og det gamle svaret seier ikkje nok. Spør på nytt: {questions}.</translation>
    </message>
    <message>
        <source>Gå til spørsmålet {label}</source>
        <translation>Gå til spørsmålet {label}</translation>
    </message>
</context>
<context>
    <name>AllHistory</name>
    <message>
        <source>Hele historikken</source>
        <translation>Heile historikken</translation>
    </message>
    <message>
        <source>Ingenting har skjedd ennå. Det som endres, godkjennes og publiseres her, kommer i denne listen med hvem, når og hvorfor.</source>
        <translation>Ingenting har hendt enno. Det som blir endra, godkjent og publisert her, kjem i denne lista med kven, når og kvifor.</translation>
    </message>
    <message>
        <source>Kontroller at ingenting er rørt</source>
        <translation>Kontroller at ingenting er rørt</translation>
    </message>
    <message>
        <source>Lagre som tekst …</source>
        <translation>Lagre som tekst …</translation>
    </message>
    <message>
        <source>Lagre som JSON …</source>
        <translation>Lagre som JSON …</translation>
    </message>
    <message>
        <source>Historikken og alle versjoner er slik de ble skrevet.</source>
        <translation>Historikken og alle versjonar er slik dei vart skrivne.</translation>
    </message>
    <message>
        <source>Lagre historikken</source>
        <translation>Lagre historikken</translation>
    </message>
    <message>
        <source>Historikken er lagret i {path}.</source>
        <translation>Historikken er lagra i {path}.</translation>
    </message>
</context>
<context>
    <name>AmountEditor</name>
    <message>
        <source>Hvordan grensen er skrevet</source>
        <translation>Korleis grensa er skriven</translation>
    </message>
    <message>
        <source>Fast tall</source>
        <translation>Fast tal</translation>
    </message>
    <message>
        <source>Ganger en konstant</source>
        <translation>Gonger ein konstant</translation>
    </message>
    <message>
        <source>Antall ganger</source>
        <translation>Talet på gonger</translation>
    </message>
    <message>
        <source>velg …</source>
        <translation>vel …</translation>
    </message>
    <message>
        <source>Konstant</source>
        <translation>Konstant</translation>
    </message>
    <message>
        <source>ganger</source>
        <translation>gonger</translation>
    </message>
    <message>
        <source>Velg konstanten.</source>
        <translation>Vel konstanten.</translation>
    </message>
</context>
<context>
    <name>AmountForm</name>
    <message>
        <source>Send inn ny sats</source>
        <translation>Send inn ny sats</translation>
    </message>
    <message>
        <source>Begrunnelse</source>
        <translation>Grunngiving</translation>
    </message>
    <message>
        <source>Nytt beløp i kroner</source>
        <translation>Nytt beløp i kroner</translation>
    </message>
    <message>
        <source>Gjelder fra (for eksempel 01.05.2027)</source>
        <translation>Gjeld frå (til dømes 01.05.2027)</translation>
    </message>
    <message>
        <source>Kilde</source>
        <translation>Kjelde</translation>
    </message>
    <message>
        <source>Nettadresse til kilden</source>
        <translation>Nettadresse til kjelda</translation>
    </message>
    <message>
        <source>Beløpet må være et helt tall.</source>
        <translation>Beløpet må vere eit heilt tal.</translation>
    </message>
    <message>
        <source>Datoen kan ikke leses. Skriv den som 24.12.2026.</source>
        <translation>Datoen kan ikkje lesast. Skriv han som 24.12.2026.</translation>
    </message>
</context>
<context>
    <name>AnswerEditor</name>
    <message>
        <source>Ta bort svaret på «{question}»</source>
        <translation>Ta bort svaret på «{question}»</translation>
    </message>
</context>
<context>
    <name>AnswerRows</name>
    <message>
        <source>Bokmål</source>
        <translation>Bokmål</translation>
    </message>
    <message>
        <source>Nynorsk</source>
        <translation>Nynorsk</translation>
    </message>
    <message>
        <source>Engelsk</source>
        <translation>Engelsk</translation>
    </message>
    <message>
        <source>Legg til et svar</source>
        <translation>Legg til eit svar</translation>
    </message>
    <message>
        <source>Ta bort svar {number}</source>
        <translation>Ta bort svar {number}</translation>
    </message>
</context>
<context>
    <name>Arrival</name>
    <message>
        <source>Hvem det treffer, kan ikke regnes ut på denne maskinen.</source>
        <translation>Kven det råkar, kan ikkje reknast ut på denne maskina.</translation>
    </message>
    <message>
        <source>Endringer i katalogen: {count}</source>
        <translation>Endringar i katalogen: {count}</translation>
    </message>
    <message>
        <source>Endringer i regeltestene: {count}</source>
        <translation>Endringar i regeltestane: {count}</translation>
    </message>
    <message>
        <source>Personen ved skranken: ingen svar er gitt nå.</source>
        <translation>Personen ved skranken: ingen svar er gitt no.</translation>
    </message>
    <message>
        <source>Personen ved skranken: {count} tiltak står annerledes.</source>
        <translation>Personen ved skranken: {count} tiltak står annleis.</translation>
    </message>
    <message>
        <source>Personen ved skranken: listen er den samme.</source>
        <translation>Personen ved skranken: lista er den same.</translation>
    </message>
    <message>
        <source>Spørsmål som er borte, så svaret ikke brukes: {names}.</source>
        <translation>Spørsmål som er borte, så svaret ikkje blir brukt: {names}.</translation>
    </message>
    <message>
        <source>{name}: fra {before} til {after}</source>
        <translation>{name}: frå {before} til {after}</translation>
    </message>
    <message>
        <source>«finnes ikke»</source>
        <translation>«finst ikkje»</translation>
    </message>
    <message>
        <source>Tilbake til katalog {version}</source>
        <translation>Tilbake til katalog {version}</translation>
    </message>
    <message>
        <source>Eldre katalog: {version}</source>
        <translation>Eldre katalog: {version}</translation>
    </message>
    <message>
        <source>Ny katalog: {version}</source>
        <translation>Ny katalog: {version}</translation>
    </message>
    <message>
        <source>Den fulgte med programmet.</source>
        <translation>Han følgde med programmet.</translation>
    </message>
    <message>
        <source>Den var i bruk her før. {signed}</source>
        <translation>Han var i bruk her før. {signed}</translation>
    </message>
    <message>
        <source>Filen har underskrifter, men denne maskinen har ingen rot å kontrollere dem mot. Katalogen regnes som usignert.</source>
        <translation>Fila har underskrifter, men denne maskina har inga rot å kontrollere dei mot. Katalogen blir rekna som usignert.</translation>
    </message>
    <message>
        <source>Ingen har underskrevet den. Det er lov her, men ingen kan vite hvem som har laget den. Alle kort merkes «usignert katalog».</source>
        <translation>Ingen har underskrive han. Det er lov her, men ingen kan vite kven som har laga han. Alle kort blir merkte «usignert katalog».</translation>
    </message>
    <message>
        <source>Underskrevet av {names}. Alle har nøkler som distriktet kjenner, og filen er slik den var da de underskrev.</source>
        <translation>Underskriven av {names}. Alle har nøklar som distriktet kjenner, og fila er slik ho var då dei skreiv under.</translation>
    </message>
    <message>
        <source>Ingen har underskrevet den.</source>
        <translation>Ingen har underskrive han.</translation>
    </message>
    <message>
        <source>Bak den står {names}.</source>
        <translation>Bak han står {names}.</translation>
    </message>
    <message>
        <source>Publisert {published}. I bruk nå er {version}, publisert {day}.</source>
        <translation>Publisert {published}. I bruk no er {version}, publisert {day}.</translation>
    </message>
    <message>
        <source>Den gjelder fra {day} og ligger klar til da.</source>
        <translation>Han gjeld frå {day} og ligg klar til då.</translation>
    </message>
</context>
<context>
    <name>ArrivalBox</name>
    <message>
        <source>Dette blir annerledes</source>
        <translation>Dette blir annleis</translation>
    </message>
    <message>
        <source>Regnes ut …</source>
        <translation>Blir rekna ut …</translation>
    </message>
    <message>
        <source>Ikke nå</source>
        <translation>Ikkje no</translation>
    </message>
    <message>
        <source>Gå tilbake</source>
        <translation>Gå tilbake</translation>
    </message>
    <message>
        <source>Gå tilbake til den eldre</source>
        <translation>Gå tilbake til den eldre</translation>
    </message>
    <message>
        <source>Legg den klar</source>
        <translation>Legg han klar</translation>
    </message>
    <message>
        <source>Ta i bruk</source>
        <translation>Ta i bruk</translation>
    </message>
</context>
<context>
    <name>BoundaryProof</name>
    <message>
        <source>{open} å bekrefte, {done} bekreftet.</source>
        <translation>{open} å stadfeste, {done} stadfesta.</translation>
    </message>
    <message>
        <source>Regelen har ingen grenser å prøve ennå.</source>
        <translation>Regelen har ingen grenser å prøve enno.</translation>
    </message>
    <message>
        <source>Bekreftet: {verdict}</source>
        <translation>Stadfesta: {verdict}</translation>
    </message>
    <message>
        <source>Forslag: {verdict}</source>
        <translation>Framlegg: {verdict}</translation>
    </message>
    <message>
        <source>Bekreft som regeltest: {title}. {words}</source>
        <translation>Stadfest som regeltest: {title}. {words}</translation>
    </message>
    <message>
        <source>Bekreft</source>
        <translation>Stadfest</translation>
    </message>
    <message>
        <source>bekreft grenseperson</source>
        <translation>stadfest grenseperson</translation>
    </message>
</context>
<context>
    <name>CaseKeeper</name>
    <message>
        <source>Ta vare på saken (a&amp;videntifisert) …</source>
        <translation>Ta vare på saka (a&amp;videntifisert) …</translation>
    </message>
    <message>
        <source>&amp;Bevarte saker …</source>
        <translation>&amp;Bevarte saker …</translation>
    </message>
    <message>
        <source>Svarene vurderes som en annen dag. Gå tilbake til i dag først.</source>
        <translation>Svara blir vurderte som ein annan dag. Gå tilbake til i dag først.</translation>
    </message>
    <message>
        <source>Det er ingen svar å ta vare på ennå.</source>
        <translation>Det er ingen svar å ta vare på enno.</translation>
    </message>
    <message>
        <source>Saken er bevart som {name} og slettes {day}. Noter referansen: uten den finner du ikke saken igjen.</source>
        <translation>Saka er teken vare på som {name} og blir sletta {day}. Noter referansen: utan han finn du ikkje saka att.</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Bevarte saker</source>
        <translation>Bevarte saker</translation>
    </message>
    <message>
        <source>Ingen saker er bevart.</source>
        <translation>Ingen saker er tekne vare på.</translation>
    </message>
    <message>
        <source>Passord for å åpne</source>
        <translation>Passord for å opne</translation>
    </message>
    <message>
        <source>Lukk</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>CaseRow</name>
    <message>
        <source>bevart {kept}, slettes {ends}</source>
        <translation>teken vare på {kept}, blir sletta {ends}</translation>
    </message>
    <message>
        <source>Åpne</source>
        <translation>Opne</translation>
    </message>
    <message>
        <source>Slett</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Slett for godt</source>
        <translation>Slett for godt</translation>
    </message>
    <message>
        <source>Trykk en gang til for å slette {name} for godt.</source>
        <translation>Trykk ein gong til for å slette {name} for godt.</translation>
    </message>
</context>
<context>
    <name>CaseShelf</name>
    <message>
        <source>Det står svar om en person i skjemaet. Lukk her, velg Ny bruker (Ctrl+N), og åpne saken etterpå.</source>
        <translation>Det står svar om ein person i skjemaet. Lukk her, vel Ny brukar (Ctrl+N), og opne saka etterpå.</translation>
    </message>
    <message>
        <source>{name} er slettet.</source>
        <translation>{name} er sletta.</translation>
    </message>
</context>
<context>
    <name>CasesProof</name>
    <message>
        <source>Lagre testpersonen som regeltest</source>
        <translation>Lagre testpersonen som regeltest</translation>
    </message>
    <message>
        <source>Regeltester som holder</source>
        <translation>Regeltestar som held</translation>
    </message>
    <message>
        <source>Tiltaket har ingen regeltester ennå. Lag en av testpersonen.</source>
        <translation>Tiltaket har ingen regeltestar enno. Lag ein av testpersonen.</translation>
    </message>
    <message>
        <source>{failing} av {count} regeltester holder ikke.</source>
        <translation>{failing} av {count} regeltestar held ikkje.</translation>
    </message>
    <message>
        <source>Alle {count} regeltester holder.</source>
        <translation>Alle {count} regeltestar held.</translation>
    </message>
    <message>
        <source>Regeltesten holder.</source>
        <translation>Regeltesten held.</translation>
    </message>
    <message>
        <source>Ventet «{expected}», fikk «{found}»</source>
        <translation>Venta «{expected}», fekk «{found}»</translation>
    </message>
    <message>
        <source>Ventet at det står under «{expected}», står nå under «{found}»</source>
        <translation>Venta at det står under «{expected}», står no under «{found}»</translation>
    </message>
    <message>
        <source>Ventet at dette mangler: {expected}. Nå mangler: {found}</source>
        <translation>Venta at dette manglar: {expected}. No manglar: {found}</translation>
    </message>
    <message>
        <source>Godta det nye</source>
        <translation>Godta det nye</translation>
    </message>
    <message>
        <source>ingenting</source>
        <translation>ingenting</translation>
    </message>
    <message>
        <source>Ta bort regeltesten «{title}»</source>
        <translation>Ta bort regeltesten «{title}»</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>endre regeltest</source>
        <translation>endre regeltest</translation>
    </message>
    <message>
        <source>ta bort regeltest</source>
        <translation>ta bort regeltest</translation>
    </message>
    <message>
        <source>ny regeltest</source>
        <translation>ny regeltest</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Tiltakskatalog {version}</source>
        <translation>Tiltakskatalog {version}</translation>
    </message>
    <message>
        <source>tiltak over fristen: {count}</source>
        <translation>tiltak over fristen: {count}</translation>
    </message>
    <message>
        <source>neste gjennomgang {day}</source>
        <translation>neste gjennomgang {day}</translation>
    </message>
    <message>
        <source>vurdert {day}</source>
        <translation>vurdert {day}</translation>
    </message>
    <message>
        <source>usignert katalog</source>
        <translation>usignert katalog</translation>
    </message>
    <message>
        <source>fra i dag</source>
        <translation>frå i dag</translation>
    </message>
    <message>
        <source>én dag gammel</source>
        <translation>éin dag gammal</translation>
    </message>
    <message>
        <source>{days} dager gammel</source>
        <translation>{days} dagar gammal</translation>
    </message>
</context>
<context>
    <name>CatalogueDoor</name>
    <message>
        <source>Åpne katalogfil</source>
        <translation>Opne katalogfil</translation>
    </message>
    <message>
        <source>Tiltakskatalog (*.tiltak)</source>
        <translation>Tiltakskatalog (*.tiltak)</translation>
    </message>
    <message>
        <source>Leser {name} …</source>
        <translation>Les {name} …</translation>
    </message>
    <message>
        <source>Filen kan ikke leses ({why}). Du arbeider videre med den du har.</source>
        <translation>Fila kan ikkje lesast ({why}). Du arbeider vidare med den du har.</translation>
    </message>
    <message>
        <source>Katalog {version} er kommet. Se hva den endrer, når det passer.</source>
        <translation>Katalog {version} er komen. Sjå kva han endrar, når det passar.</translation>
    </message>
    <message>
        <source>Se på den</source>
        <translation>Sjå på han</translation>
    </message>
    <message>
        <source>En fil i mappen for nye kataloger brukes ikke.</source>
        <translation>Ei fil i mappa for nye katalogar blir ikkje brukt.</translation>
    </message>
    <message>
        <source>Katalog {version} er den som er i bruk.</source>
        <translation>Katalog {version} er den som er i bruk.</translation>
    </message>
    <message>
        <source>Tar katalog {version} i bruk …</source>
        <translation>Tek katalog {version} i bruk …</translation>
    </message>
    <message>
        <source>Katalog {version} er hentet inn og tas i bruk {day}.</source>
        <translation>Katalog {version} er henta inn og blir teken i bruk {day}.</translation>
    </message>
    <message>
        <source>Katalog {version} er tatt i bruk. Den forrige er tatt vare på.</source>
        <translation>Katalog {version} er teken i bruk. Den førre er teken vare på.</translation>
    </message>
    <message>
        <source>Gå tilbake</source>
        <translation>Gå tilbake</translation>
    </message>
    <message>
        <source>Går tilbake til den forrige katalogen …</source>
        <translation>Går tilbake til den førre katalogen …</translation>
    </message>
    <message>
        <source>Katalogen ble ikke tatt i bruk. Du arbeider videre med den du har.</source>
        <translation>Katalogen vart ikkje teken i bruk. Du arbeider vidare med den du har.</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>Sammenlign med</source>
        <translation>Samanlikn med</translation>
    </message>
    <message>
        <source>Ingenting er annerledes.</source>
        <translation>Ingenting er annleis.</translation>
    </message>
    <message>
        <source>Én endring</source>
        <translation>Éi endring</translation>
    </message>
    <message>
        <source>{count} endringer</source>
        <translation>{count} endringar</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Dette er endret</source>
        <translation>Dette er endra</translation>
    </message>
    <message>
        <source>Mot nyeste versjon ({version})</source>
        <translation>Mot nyaste versjon ({version})</translation>
    </message>
    <message>
        <source>Mot versjon {version}</source>
        <translation>Mot versjon {version}</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Kanskje flere</source>
        <translation>Kanskje fleire</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Ta bort {words}</source>
        <translation>Ta bort {words}</translation>
    </message>
</context>
<context>
    <name>ChoicesEditor</name>
    <message>
        <source>Ubesvart</source>
        <translation>Ikkje svart på</translation>
    </message>
</context>
<context>
    <name>ChosenChips</name>
    <message>
        <source>Legg til …</source>
        <translation>Legg til …</translation>
    </message>
</context>
<context>
    <name>ClashBox</name>
    <message>
        <source>Nye svar som ikke går sammen</source>
        <translation>Nye svar som ikkje går saman</translation>
    </message>
    <message>
        <source>Begynn</source>
        <translation>Byrj</translation>
    </message>
    <message>
        <source>Det veilederen får se, på bokmål</source>
        <translation>Det rettleiaren får sjå, på bokmål</translation>
    </message>
    <message>
        <source>Det ene spørsmålet</source>
        <translation>Det eine spørsmålet</translation>
    </message>
    <message>
        <source>Det andre spørsmålet</source>
        <translation>Det andre spørsmålet</translation>
    </message>
    <message>
        <source>Svaret</source>
        <translation>Svaret</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Nei</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>Skriv teksten, og velg to forskjellige spørsmål og svarene på dem.</source>
        <translation>Skriv teksten, og vel to ulike spørsmål og svara på dei.</translation>
    </message>
</context>
<context>
    <name>ClientView</name>
    <message>
        <source>Det vi har snakket om</source>
        <translation>Det vi har snakka om</translation>
    </message>
    <message>
        <source>Språk</source>
        <translation>Språk</translation>
    </message>
</context>
<context>
    <name>CodeBox</name>
    <message>
        <source>Åpne liste fra kode</source>
        <translation>Opne liste frå kode</translation>
    </message>
    <message>
        <source>Åpne</source>
        <translation>Opne</translation>
    </message>
    <message>
        <source>Koden nederst på arket</source>
        <translation>Koden nedst på arket</translation>
    </message>
    <message>
        <source>Koden har ingen svar.</source>
        <translation>Koden har ingen svar.</translation>
    </message>
</context>
<context>
    <name>ComboEditor</name>
    <message>
        <source>Ubesvart</source>
        <translation>Ikkje svart på</translation>
    </message>
</context>
<context>
    <name>Coming</name>
    <message>
        <source>Blir aktuelt senest {day}</source>
        <translation>Blir aktuelt seinast {day}</translation>
    </message>
    <message>
        <source>Blir aktuelt {day}</source>
        <translation>Blir aktuelt {day}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Nytt vilkår …</source>
        <translation>Nytt vilkår …</translation>
    </message>
    <message>
        <source>Ny peker …</source>
        <translation>Ny peikar …</translation>
    </message>
    <message>
        <source>Nytt skjønnsvilkår</source>
        <translation>Nytt skjønnsvilkår</translation>
    </message>
    <message>
        <source>Legg til betingelse …</source>
        <translation>Legg til delvilkår …</translation>
    </message>
    <message>
        <source>Bruk en betingelse om igjen …</source>
        <translation>Bruk eit delvilkår om att …</translation>
    </message>
    <message>
        <source>Løs opp gruppen</source>
        <translation>Løys opp gruppa</translation>
    </message>
    <message>
        <source>Sett inn eller ta bort «ikke»</source>
        <translation>Set inn eller ta bort «ikkje»</translation>
    </message>
    <message>
        <source>Flytt opp</source>
        <translation>Flytt opp</translation>
    </message>
    <message>
        <source>Flytt ned</source>
        <translation>Flytt ned</translation>
    </message>
    <message>
        <source>Flytt ut av gruppen</source>
        <translation>Flytt ut av gruppa</translation>
    </message>
    <message>
        <source>Flytt inn i gruppen ved siden av</source>
        <translation>Flytt inn i gruppa ved sida av</translation>
    </message>
    <message>
        <source>Klipp ut</source>
        <translation>Klipp ut</translation>
    </message>
    <message>
        <source>Kopier</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Lim inn</source>
        <translation>Lim inn</translation>
    </message>
    <message>
        <source>Hvor brukes betingelsen?</source>
        <translation>Kvar er delvilkåret brukt?</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>flytt</source>
        <translation>flytt</translation>
    </message>
    <message>
        <source>nytt skjønnsvilkår</source>
        <translation>nytt skjønnsvilkår</translation>
    </message>
    <message>
        <source>lag gruppe</source>
        <translation>lag gruppe</translation>
    </message>
    <message>
        <source>løs opp gruppe</source>
        <translation>løys opp gruppe</translation>
    </message>
    <message>
        <source>sett inn eller ta bort «ikke»</source>
        <translation>set inn eller ta bort «ikkje»</translation>
    </message>
    <message>
        <source>flytt ut av gruppen</source>
        <translation>flytt ut av gruppa</translation>
    </message>
    <message>
        <source>flytt inn i gruppen</source>
        <translation>flytt inn i gruppa</translation>
    </message>
    <message>
        <source>ta bort</source>
        <translation>ta bort</translation>
    </message>
    <message>
        <source>Linjen har ingen regel å kopiere.</source>
        <translation>Linja har ingen regel å kopiere.</translation>
    </message>
    <message>
        <source>klipp ut</source>
        <translation>klipp ut</translation>
    </message>
    <message>
        <source>lim inn</source>
        <translation>lim inn</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>Bytt spørsmål</source>
        <translation>Byt spørsmål</translation>
    </message>
    <message>
        <source>Legg sammen, eller la grensen følge et svar</source>
        <translation>Legg saman, eller la grensa følgje eit svar</translation>
    </message>
    <message>
        <source>Sammenligning</source>
        <translation>Samanlikning</translation>
    </message>
    <message>
        <source>bytt sammenligning</source>
        <translation>byt samanlikning</translation>
    </message>
    <message>
        <source>endre verdi</source>
        <translation>endre verdi</translation>
    </message>
    <message>
        <source>legg sammen</source>
        <translation>legg saman</translation>
    </message>
</context>
<context>
    <name>ConditionBox</name>
    <message>
        <source>Bruk regelen</source>
        <translation>Bruk regelen</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Regelen er endret. Velg «Bruk regelen», eller Esc igjen for å la den være.</source>
        <translation>Regelen er endra. Vel «Bruk regelen», eller Esc igjen for å la han vere.</translation>
    </message>
</context>
<context>
    <name>ConditionPage</name>
    <message>
        <source>Det er ingen regel ennå. Trykk «Nytt vilkår» for å begynne.</source>
        <translation>Det er ingen regel enno. Trykk «Nytt vilkår» for å byrje.</translation>
    </message>
</context>
<context>
    <name>ConflictNotice</name>
    <message>
        <source>Rett dette først. Deretter kommer {count} til.</source>
        <translation>Rett dette først. Deretter kjem {count} til.</translation>
    </message>
    <message>
        <source>Rett svaret: {answer}</source>
        <translation>Rett svaret: {answer}</translation>
    </message>
</context>
<context>
    <name>ConflictRow</name>
    <message>
        <source>Behold mitt</source>
        <translation>Behald mitt</translation>
    </message>
    <message>
        <source>Ta det andre</source>
        <translation>Ta det andre</translation>
    </message>
    <message>
        <source>Ditt</source>
        <translation>Ditt</translation>
    </message>
    <message>
        <source>Det andre</source>
        <translation>Det andre</translation>
    </message>
    <message>
        <source>(tomt)</source>
        <translation>(tomt)</translation>
    </message>
</context>
<context>
    <name>Control</name>
    <message>
        <source>Dette må rettes</source>
        <translation>Dette må rettast</translation>
    </message>
    <message>
        <source>Kontrolleres …</source>
        <translation>Blir kontrollert …</translation>
    </message>
    <message>
        <source>{count} å rette før endringen kan sendes inn</source>
        <translation>{count} å rette før endringa kan sendast inn</translation>
    </message>
    <message>
        <source>Ingen problemer, og alle regeltester holder</source>
        <translation>Ingen problem, og alle regeltestar held</translation>
    </message>
</context>
<context>
    <name>CriterionPanel</name>
    <message>
        <source>Hva vilkåret gjør</source>
        <translation>Kva vilkåret gjer</translation>
    </message>
    <message>
        <source>Hva en person må vurdere</source>
        <translation>Kva ein person må vurdere</translation>
    </message>
    <message>
        <source>Merknad til vilkåret</source>
        <translation>Merknad til vilkåret</translation>
    </message>
    <message>
        <source>Kilde</source>
        <translation>Kjelde</translation>
    </message>
    <message>
        <source>Ny kilde</source>
        <translation>Ny kjelde</translation>
    </message>
    <message>
        <source>Tittel på ny kilde</source>
        <translation>Tittel på ny kjelde</translation>
    </message>
    <message>
        <source>Tittel på kilden, og Enter</source>
        <translation>Tittel på kjelda, og Enter</translation>
    </message>
    <message>
        <source>Tittel</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Hjemmel</source>
        <translation>Heimel</translation>
    </message>
    <message>
        <source>F.eks. tiltaksforskriften § 5-2</source>
        <translation>T.d. tiltaksforskrifta § 5-2</translation>
    </message>
    <message>
        <source>F.eks. § 5-2</source>
        <translation>T.d. § 5-2</translation>
    </message>
    <message>
        <source>Hjemmelen er lest og stemmer</source>
        <translation>Heimelen er lesen og stemmer</translation>
    </message>
    <message>
        <source>Merknad</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>bytt type vilkår</source>
        <translation>byt type vilkår</translation>
    </message>
    <message>
        <source>bytt kilde</source>
        <translation>byt kjelde</translation>
    </message>
    <message>
        <source>legg til kilde</source>
        <translation>legg til kjelde</translation>
    </message>
    <message>
        <source>skriv hjemmel</source>
        <translation>skriv heimel</translation>
    </message>
    <message>
        <source>merk hjemmel som lest</source>
        <translation>merk heimel som lesen</translation>
    </message>
    <message>
        <source>skriv merknad</source>
        <translation>skriv merknad</translation>
    </message>
    <message>
        <source>skriv tekst for skjønn</source>
        <translation>skriv tekst for skjønn</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>Skjermen er blank</source>
        <translation>Skjermen er blank</translation>
    </message>
    <message>
        <source>Trykk en tast eller klikk for å fortsette.</source>
        <translation>Trykk ein tast eller klikk for å halde fram.</translation>
    </message>
    <message>
        <source>Svarene tømmes om {seconds} sekunder. En tast stopper det.</source>
        <translation>Svara blir tømde om {seconds} sekund. Ein tast stoppar det.</translation>
    </message>
    <message>
        <source>Svarene er tømt. Trykk en tast for å begynne med en ny person.</source>
        <translation>Svara er tømde. Trykk ein tast for å byrje med ein ny person.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Ikke kontrollert ennå</source>
        <translation>Ikkje kontrollert enno</translation>
    </message>
    <message>
        <source>Sist bekreftet {day}</source>
        <translation>Sist stadfesta {day}</translation>
    </message>
    <message>
        <source>kontrolleres igjen {day}</source>
        <translation>blir kontrollert igjen {day}</translation>
    </message>
    <message>
        <source>kan være utdatert: skulle vært kontrollert {day}</source>
        <translation>kan vere utdatert: skulle vore kontrollert {day}</translation>
    </message>
</context>
<context>
    <name>DayBox</name>
    <message>
        <source>Vurder som en annen dag</source>
        <translation>Vurder som ein annan dag</translation>
    </message>
    <message>
        <source>Vurder</source>
        <translation>Vurder</translation>
    </message>
    <message>
        <source>F.eks. 24.12.2026</source>
        <translation>T.d. 24.12.2026</translation>
    </message>
    <message>
        <source>Reglene, satsene og alderen blir som den dagen. Svarene beholdes.</source>
        <translation>Reglane, satsane og alderen blir som den dagen. Svara blir haldne på.</translation>
    </message>
    <message>
        <source>Hvilken dag?</source>
        <translation>Kva dag?</translation>
    </message>
    <message>
        <source>Datoen kan ikke leses. Skriv den som 24.12.2026.</source>
        <translation>Datoen kan ikkje lesast. Skriv han som 24.12.2026.</translation>
    </message>
</context>
<context>
    <name>DayLookup</name>
    <message>
        <source>Slik var det denne dagen</source>
        <translation>Slik var det denne dagen</translation>
    </message>
    <message>
        <source>F.eks. 24.12.2026</source>
        <translation>T.d. 24.12.2026</translation>
    </message>
    <message>
        <source>Åpne ved skranken</source>
        <translation>Opne ved skranken</translation>
    </message>
    <message>
        <source>Datoen kan ikke leses. Skriv den som 24.12.2026.</source>
        <translation>Datoen kan ikkje lesast. Skriv han som 24.12.2026.</translation>
    </message>
    <message>
        <source>Ingen versjon gjaldt den dagen. Velg en senere dag.</source>
        <translation>Ingen versjon galdt den dagen. Vel ein seinare dag.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Under arbeid</source>
        <translation>Under arbeid</translation>
    </message>
    <message>
        <source>Venter på godkjenning</source>
        <translation>Ventar på godkjenning</translation>
    </message>
    <message>
        <source>Godkjent</source>
        <translation>Godkjend</translation>
    </message>
    <message>
        <source>Ikke bekreftet</source>
        <translation>Ikkje stadfesta</translation>
    </message>
    <message>
        <source>Melding</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>Gått ut på dato</source>
        <translation>Gått ut på dato</translation>
    </message>
    <message>
        <source>Forfaller snart</source>
        <translation>Forfell snart</translation>
    </message>
    <message>
        <source>Regelen blir endret</source>
        <translation>Regelen blir endra</translation>
    </message>
    <message>
        <source>Uten kilde</source>
        <translation>Utan kjelde</translation>
    </message>
    <message>
        <source>Uten regeltest</source>
        <translation>Utan regeltest</translation>
    </message>
    <message>
        <source>Svake regeltester</source>
        <translation>Svake regeltestar</translation>
    </message>
    <message>
        <source>Mangler oversettelse</source>
        <translation>Manglar omsetjing</translation>
    </message>
    <message>
        <source>{day} kl. {time}</source>
        <translation>{day} kl. {time}</translation>
    </message>
    <message>
        <source>Godkjenn «{name}», sendt inn av {who}: «{why}»</source>
        <translation>Godkjenn «{name}», sendt inn av {who}: «{why}»</translation>
    </message>
    <message>
        <source>Publiser «{name}», som er godkjent: «{why}»</source>
        <translation>Publiser «{name}», som er godkjent: «{why}»</translation>
    </message>
    <message>
        <source>Rett «{name}», som er sendt tilbake: «{why}»</source>
        <translation>Rett «{name}», som er send tilbake: «{why}»</translation>
    </message>
</context>
<context>
    <name>DeskMode</name>
    <message>
        <source>F&amp;agansvarlig</source>
        <translation>Fagansvarl&amp;eg</translation>
    </message>
    <message>
        <source>&amp;Nytt tiltak …</source>
        <translation>&amp;Nytt tiltak …</translation>
    </message>
    <message>
        <source>&amp;Søk i tiltak</source>
        <translation>&amp;Søk i tiltak</translation>
    </message>
    <message>
        <source>&amp;Lagre nå</source>
        <translation>&amp;Lagre no</translation>
    </message>
    <message>
        <source>&amp;Hent på nytt</source>
        <translation>&amp;Hent på nytt</translation>
    </message>
    <message>
        <source>Neste &amp;del av tiltaket</source>
        <translation>Neste &amp;del av tiltaket</translation>
    </message>
    <message>
        <source>&amp;Forrige del av tiltaket</source>
        <translation>&amp;Førre del av tiltaket</translation>
    </message>
    <message>
        <source>Neste &amp;rute</source>
        <translation>Neste &amp;rute</translation>
    </message>
    <message>
        <source>Forrige r&amp;ute</source>
        <translation>Førre r&amp;ute</translation>
    </message>
    <message>
        <source>Si&amp;gner en fil …</source>
        <translation>Si&amp;gner ei fil …</translation>
    </message>
    <message>
        <source>Ny nø&amp;kkel …</source>
        <translation>Ny nø&amp;kkel …</translation>
    </message>
    <message>
        <source>Lukk &amp;tiltaket</source>
        <translation>Lukk &amp;tiltaket</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Fagansvarlig</source>
        <translation>Fagansvarleg</translation>
    </message>
    <message>
        <source>Områder</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>&amp;Tiltak</source>
        <translation>&amp;Tiltak</translation>
    </message>
    <message>
        <source>Gje&amp;nnomgang</source>
        <translation>Gje&amp;nnomgang</translation>
    </message>
    <message>
        <source>Ver&amp;sjoner</source>
        <translation>Ver&amp;sjonar</translation>
    </message>
    <message>
        <source>Sats&amp;er</source>
        <translation>Sats&amp;ar</translation>
    </message>
    <message>
        <source>Spørsmål &amp;og annet</source>
        <translation>Spørsmål &amp;og anna</translation>
    </message>
    <message>
        <source>Et øyeblikk …</source>
        <translation>Eit augeblikk …</translation>
    </message>
    <message>
        <source>Henter utkast og versjoner …</source>
        <translation>Hentar utkast og versjonar …</translation>
    </message>
    <message>
        <source>Du er {who}</source>
        <translation>Du er {who}</translation>
    </message>
</context>
<context>
    <name>Doors</name>
    <message>
        <source>Svar på bydel for å se kontoret personen hører til.</source>
        <translation>Svar på bydel for å sjå kontoret personen høyrer til.</translation>
    </message>
</context>
<context>
    <name>DraftPane</name>
    <message>
        <source>Tiltaket</source>
        <translation>Tiltaket</translation>
    </message>
    <message>
        <source>Alle tiltak</source>
        <translation>Alle tiltak</translation>
    </message>
    <message>
        <source>Deler av tiltaket</source>
        <translation>Delar av tiltaket</translation>
    </message>
    <message>
        <source>Te&amp;kster</source>
        <translation>Te&amp;kstar</translation>
    </message>
    <message>
        <source>Rege&amp;l</source>
        <translation>Rege&amp;l</translation>
    </message>
    <message>
        <source>Når tenker vi på &amp;dette?</source>
        <translation>Når tenkjer vi på &amp;dette?</translation>
    </message>
    <message>
        <source>&amp;Prøv og publiser</source>
        <translation>&amp;Prøv og publiser</translation>
    </message>
    <message>
        <source>H&amp;istorikk</source>
        <translation>H&amp;istorikk</translation>
    </message>
    <message>
        <source>To har skrevet på samme sted – velg</source>
        <translation>To har skrive på same stad – vel</translation>
    </message>
    <message>
        <source>Endret av andre siden du begynte</source>
        <translation>Endra av andre sidan du byrja</translation>
    </message>
    <message>
        <source>{count} å rette</source>
        <translation>{count} å rette</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Det du har skrevet i «{name}», er ikke lagret ennå, så det står fortsatt her.</source>
        <translation>Det du har skrive i «{name}», er ikkje lagra enno, så det står framleis her.</translation>
    </message>
    <message>
        <source>Lagrer …</source>
        <translation>Lagrar …</translation>
    </message>
    <message>
        <source>Lagret kl. {time}</source>
        <translation>Lagra kl. {time}</translation>
    </message>
    <message>
        <source>En annen skrev i utkastet samtidig. Det dere skrev, er med begge to.</source>
        <translation>Ein annan skreiv i utkastet samtidig. Det de skreiv, er med begge to.</translation>
    </message>
    <message>
        <source>En annen skrev på samme sted i utkastet samtidig. Ditt står til du har valgt. Begge tekstene står under Prøv og publiser.</source>
        <translation>Ein annan skreiv på same stad i utkastet samtidig. Ditt står til du har valt. Begge tekstane står under Prøv og publiser.</translation>
    </message>
    <message>
        <source>Ikke lagret</source>
        <translation>Ikkje lagra</translation>
    </message>
</context>
<context>
    <name>EndBox</name>
    <message>
        <source>Avslutt tiltaket</source>
        <translation>Avslutt tiltaket</translation>
    </message>
    <message>
        <source>Erstattes av</source>
        <translation>Blir erstatta av</translation>
    </message>
    <message>
        <source>Ingenting tar over</source>
        <translation>Ingenting tek over</translation>
    </message>
    <message>
        <source>Tiltaket slettes ikke. Det blir stående til opplysning.</source>
        <translation>Tiltaket blir ikkje sletta. Det blir ståande til opplysning.</translation>
    </message>
    <message>
        <source>Hvorfor avsluttes det?</source>
        <translation>Kvifor blir det avslutta?</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>Start fra</source>
        <translation>Start frå</translation>
    </message>
    <message>
        <source>Tiltak</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>Spørsmål</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Må velges</source>
        <translation>Må veljast</translation>
    </message>
    <message>
        <source>Må fylles ut</source>
        <translation>Må fyllast ut</translation>
    </message>
    <message>
        <source>{label}: skriv et helt tall.</source>
        <translation>{label}: skriv eit heilt tal.</translation>
    </message>
    <message>
        <source>bokmål</source>
        <translation>bokmål</translation>
    </message>
    <message>
        <source>nynorsk</source>
        <translation>nynorsk</translation>
    </message>
    <message>
        <source>engelsk</source>
        <translation>engelsk</translation>
    </message>
</context>
<context>
    <name>EntriesPage</name>
    <message>
        <source>Spørsmål og annet</source>
        <translation>Spørsmål og anna</translation>
    </message>
    <message>
        <source>Vis</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Finn</source>
        <translation>Finn</translation>
    </message>
    <message>
        <source>Finn i listen</source>
        <translation>Finn i lista</translation>
    </message>
    <message>
        <source>Nytt …</source>
        <translation>Nytt …</translation>
    </message>
    <message>
        <source>«{name}» er endret av en kollega. Det du har skrevet, er beholdt.</source>
        <translation>«{name}» er endra av ein kollega. Det du har skrive, er teke vare på.</translation>
    </message>
    <message>
        <source>Endring venter</source>
        <translation>Endring ventar</translation>
    </message>
    <message>
        <source>Påbegynt, ikke sendt inn</source>
        <translation>Påbyrja, ikkje send inn</translation>
    </message>
    <message>
        <source>Endringen er sendt inn. En annen må godkjenne den.</source>
        <translation>Endringa er send inn. Ein annan må godkjenne henne.</translation>
    </message>
</context>
<context>
    <name>EntryEditor</name>
    <message>
        <source>Send inn til godkjenning</source>
        <translation>Send inn til godkjenning</translation>
    </message>
    <message>
        <source>Begrunnelse</source>
        <translation>Grunngiving</translation>
    </message>
    <message>
        <source>Fyll ut dette først: {labels}.</source>
        <translation>Fyll ut dette først: {labels}.</translation>
    </message>
</context>
<context>
    <name>EntryUses</name>
    <message>
        <source>Brukes av: {names}</source>
        <translation>Blir brukt av: {names}</translation>
    </message>
    <message>
        <source>Nevnt i: {names}</source>
        <translation>Nemnt i: {names}</translation>
    </message>
    <message>
        <source>Ingenting bruker dette nå.</source>
        <translation>Ingenting bruker dette no.</translation>
    </message>
    <message>
        <source>{names} og {count} til</source>
        <translation>{names} og {count} til</translation>
    </message>
</context>
<context>
    <name>Expectation</name>
    <message>
        <source>Hva prøver testen?</source>
        <translation>Kva prøver testen?</translation>
    </message>
    <message>
        <source>F.eks. «17 år og i Norge»</source>
        <translation>T.d. «17 år og i Noreg»</translation>
    </message>
    <message>
        <source>Hva skal personen få?</source>
        <translation>Kva skal personen få?</translation>
    </message>
    <message>
        <source>Hvor skal det stå i listen?</source>
        <translation>Kvar skal det stå i lista?</translation>
    </message>
    <message>
        <source>Lagre regeltesten</source>
        <translation>Lagre regeltesten</translation>
    </message>
    <message>
        <source>Hvor skal det stå i listen? Det kan stå åpent.</source>
        <translation>Kvar skal det stå i lista? Det kan stå ope.</translation>
    </message>
    <message>
        <source>Skriv hva testen prøver.</source>
        <translation>Skriv kva testen prøver.</translation>
    </message>
    <message>
        <source>Velg hva personen skal få.</source>
        <translation>Vel kva personen skal få.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Usignert katalog</source>
        <translation>Usignert katalog</translation>
    </message>
    <message>
        <source>Bare sagt – be om å få se noe som viser: {labels}</source>
        <translation>Berre sagt – be om å få sjå noko som viser: {labels}</translation>
    </message>
</context>
<context>
    <name>FileBox</name>
    <message>
        <source>Signer en fil</source>
        <translation>Signer ei fil</translation>
    </message>
    <message>
        <source>Neste</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>Tiltakskatalog (*.tiltak)</source>
        <translation>Tiltakskatalog (*.tiltak)</translation>
    </message>
    <message>
        <source>Filen du fikk av den som signerte først, eller en som ingen har signert.</source>
        <translation>Fila du fekk av den som signerte først, eller ei som ingen har signert.</translation>
    </message>
    <message>
        <source>Filen som skal signeres</source>
        <translation>Fila som skal signerast</translation>
    </message>
    <message>
        <source>Velg en fil.</source>
        <translation>Vel ei fil.</translation>
    </message>
</context>
<context>
    <name>FileLine</name>
    <message>
        <source>Velg …</source>
        <translation>Vel …</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Eier</source>
        <translation>Eigar</translation>
    </message>
    <message>
        <source>Område</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Ferskhet</source>
        <translation>Ferskleik</translation>
    </message>
    <message>
        <source>Utkast</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Å rette</source>
        <translation>Å rette</translation>
    </message>
    <message>
        <source>Filter: {name}</source>
        <translation>Filter: {name}</translation>
    </message>
    <message>
        <source>Fjern filtre</source>
        <translation>Fjern filter</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Alt som kan gjøres</source>
        <translation>Alt som kan gjerast</translation>
    </message>
    <message>
        <source>Skriv en handling, et tiltak eller et spørsmål</source>
        <translation>Skriv ei handling, eit tiltak eller eit spørsmål</translation>
    </message>
    <message>
        <source>Søk i alt som kan gjøres</source>
        <translation>Søk i alt som kan gjerast</translation>
    </message>
    <message>
        <source>Treff</source>
        <translation>Treff</translation>
    </message>
    <message>
        <source>Ingen treff. Prøv et annet ord.</source>
        <translation>Ingen treff. Prøv eit anna ord.</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Vis personen</source>
        <translation>Vis personen</translation>
    </message>
</context>
<context>
    <name>FindingsProof</name>
    <message>
        <source>Regelen gås gjennom …</source>
        <translation>Regelen blir gått gjennom …</translation>
    </message>
    <message>
        <source>Venter til det som er feil i regelen, er rettet.</source>
        <translation>Ventar til det som er feil i regelen, er retta.</translation>
    </message>
    <message>
        <source>Regelen har ingenting å gå gjennom ennå.</source>
        <translation>Regelen har ingenting å gå gjennom enno.</translation>
    </message>
    <message>
        <source>Ingenting å merke seg: hver del av regelen kan avgjøre for noen.</source>
        <translation>Ingenting å merke seg: kvar del av regelen kan avgjere for nokon.</translation>
    </message>
    <message>
        <source>Regelen må rettes før endringen kan sendes inn:</source>
        <translation>Regelen må rettast før endringa kan sendast inn:</translation>
    </message>
    <message>
        <source>Én merknad. Se om det er ment slik:</source>
        <translation>Éin merknad. Sjå om det er meint slik:</translation>
    </message>
    <message>
        <source>{count} merknader. Se om det er ment slik:</source>
        <translation>{count} merknader. Sjå om det er meint slik:</translation>
    </message>
    <message>
        <source>Ingenting å merke seg: hver peker kan peke på noen.</source>
        <translation>Ingenting å merke seg: kvar peikar kan peike på nokon.</translation>
    </message>
    <message>
        <source>Pekerne må rettes før endringen kan sendes inn:</source>
        <translation>Peikarane må rettast før endringa kan sendast inn:</translation>
    </message>
    <message>
        <source>{count} å merke seg. Se om det er ment slik:</source>
        <translation>{count} å merke seg. Sjå om det er meint slik:</translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>Skjul «{title}»</source>
        <translation>Skjul «{title}»</translation>
    </message>
    <message>
        <source>Vis «{title}»</source>
        <translation>Vis «{title}»</translation>
    </message>
</context>
<context>
    <name>FoldHeader</name>
    <message>
        <source>Vises. Trykk for å folde sammen.</source>
        <translation>Vist. Trykk for å falde saman.</translation>
    </message>
    <message>
        <source>Foldet sammen. Trykk for å vise.</source>
        <translation>Falda saman. Trykk for å vise.</translation>
    </message>
</context>
<context>
    <name>FollowWords</name>
    <message>
        <source>Svaret over gjelder. Ellers ville det vært: {answer}. {why}.</source>
        <translation>Svaret over gjeld. Elles ville det vore: {answer}. {why}.</translation>
    </message>
    <message>
        <source>Trolig: {answer}. {why}.</source>
        <translation>Truleg: {answer}. {why}.</translation>
    </message>
    <message>
        <source>Kjent: {answer}. {why}.</source>
        <translation>Kjent: {answer}. {why}.</translation>
    </message>
</context>
<context>
    <name>FormSection</name>
    <message>
        <source>{answered} av {all} besvart</source>
        <translation>{answered} av {all} svart på</translation>
    </message>
</context>
<context>
    <name>GivenAnswers</name>
    <message>
        <source>F.eks. permittert vil ha jobb, og Enter</source>
        <translation>T.d. permittert vil ha jobb, og Enter</translation>
    </message>
</context>
<context>
    <name>GivenCard</name>
    <message>
        <source>Svarene som er gitt</source>
        <translation>Svara som er gitt</translation>
    </message>
    <message>
        <source>{answer} (brukes ikke nå)</source>
        <translation>{answer} (blir ikkje brukt no)</translation>
    </message>
    <message>
        <source>Endre svaret: {label}</source>
        <translation>Endre svaret: {label}</translation>
    </message>
</context>
<context>
    <name>GoBack</name>
    <message>
        <source>Foreslå å gå tilbake hit</source>
        <translation>Gjer framlegg om å gå tilbake hit</translation>
    </message>
    <message>
        <source>Hvorfor skal vi tilbake?</source>
        <translation>Kvifor skal vi tilbake?</translation>
    </message>
    <message>
        <source>Dette er den nyeste versjonen, så det er ingenting å gå tilbake til.</source>
        <translation>Dette er den nyaste versjonen, så det er ingenting å gå tilbake til.</translation>
    </message>
    <message>
        <source>Det lages et forslag som gjør hele katalogen slik den var: tiltak, spørsmål, satser og alt annet. En annen må godkjenne det, og det publiseres som en ny versjon. Denne versjonen blir ikke endret.</source>
        <translation>Det vert laga eit framlegg som gjer heile katalogen slik han var: tiltak, spørsmål, satsar og alt anna. Ein annan må godkjenne det, og det vert publisert som ein ny versjon. Denne versjonen vert ikkje endra.</translation>
    </message>
    <message>
        <source>Versjonen venter på {day}. Det lages et forslag som gjør katalogen slik den er i dag. En annen må godkjenne det, og det publiseres fra den dagen. Etterpå kan dagens regel rettes, og endringen kan foreslås igjen herfra.</source>
        <translation>Versjonen ventar på {day}. Det vert laga eit framlegg som gjer katalogen slik han er i dag. Ein annan må godkjenne det, og det vert publisert frå den dagen. Etterpå kan regelen i dag rettast, og endringa kan leggjast fram att herfrå.</translation>
    </message>
    <message>
        <source>Alt er slik det var i denne versjonen, så det er ingenting å gå tilbake til.</source>
        <translation>Alt er slik det var i denne versjonen, så det er ingenting å gå tilbake til.</translation>
    </message>
    <message>
        <source>Sendt inn. Den som skal godkjenne, finner det på første side og under «Spørsmål og annet».</source>
        <translation>Sendt inn. Den som skal godkjenne, finn det på fyrste side og under «Spørsmål og anna».</translation>
    </message>
    <message>
        <source>Foreslå å trekke den tilbake</source>
        <translation>Foreslå å trekkje han tilbake</translation>
    </message>
    <message>
        <source>Blir slik det var: {names}.</source>
        <translation>Blir slik det var: {names}.</translation>
    </message>
    <message>
        <source>Kom senere og blir avsluttet, ikke slettet: {names}.</source>
        <translation>Kom seinare og blir avslutta, ikkje sletta: {names}.</translation>
    </message>
    <message>
        <source>Blir også slik det var: {names}.</source>
        <translation>Vert òg slik det var: {names}.</translation>
    </message>
    <message>
        <source>Utkast som blir stående og må tas videre etterpå: {names}.</source>
        <translation>Utkast som vert ståande og må takast vidare etterpå: {names}.</translation>
    </message>
    <message>
        <source>Utkast som ikke berøres og blir stående: {names}.</source>
        <translation>Utkast som ikkje blir rørte og blir ståande: {names}.</translation>
    </message>
</context>
<context>
    <name>GroupPanel</name>
    <message>
        <source>Bindeord</source>
        <translation>Bindeord</translation>
    </message>
    <message>
        <source>Hvor mange av dem</source>
        <translation>Kor mange av dei</translation>
    </message>
    <message>
        <source>Hvordan betingelsene leses sammen</source>
        <translation>Korleis delvilkåra blir lesne saman</translation>
    </message>
    <message>
        <source>Gruppen har {count} betingelser.</source>
        <translation>Gruppa har {count} delvilkår.</translation>
    </message>
    <message>
        <source>Gruppen har én betingelse.</source>
        <translation>Gruppa har eitt delvilkår.</translation>
    </message>
    <message>
        <source>Minst så mange …</source>
        <translation>Minst så mange …</translation>
    </message>
    <message>
        <source>Skriv et tall fra 1 til {most}.</source>
        <translation>Skriv eit tal frå 1 til {most}.</translation>
    </message>
    <message>
        <source>bytt bindeord</source>
        <translation>byt bindeord</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>Ta opp nå</source>
        <translation>Ta opp no</translation>
    </message>
    <message>
        <source>Flere muligheter</source>
        <translation>Fleire moglegheiter</translation>
    </message>
    <message>
        <source>Har allerede</source>
        <translation>Har allereie</translation>
    </message>
    <message>
        <source>Passer ikke nå</source>
        <translation>Passar ikkje no</translation>
    </message>
    <message>
        <source>Til opplysning</source>
        <translation>Til opplysning</translation>
    </message>
    <message>
        <source>Finnes bare ved søk</source>
        <translation>Finst berre ved søk</translation>
    </message>
    <message>
        <source>Vis {count} flere muligheter</source>
        <translation>Vis {count} fleire moglegheiter</translation>
    </message>
    <message>
        <source>Skjul {count} flere muligheter</source>
        <translation>Skjul {count} fleire moglegheiter</translation>
    </message>
    <message>
        <source>Vis {count} som personen har allerede</source>
        <translation>Vis {count} som personen har frå før</translation>
    </message>
    <message>
        <source>Skjul {count} som personen har allerede</source>
        <translation>Skjul {count} som personen har frå før</translation>
    </message>
    <message>
        <source>Vis {count} som ikke passer nå</source>
        <translation>Vis {count} som ikkje passar no</translation>
    </message>
    <message>
        <source>Skjul {count} som ikke passer nå</source>
        <translation>Skjul {count} som ikkje passar no</translation>
    </message>
    <message>
        <source>Vis {count} til opplysning</source>
        <translation>Vis {count} til opplysning</translation>
    </message>
    <message>
        <source>Skjul {count} til opplysning</source>
        <translation>Skjul {count} til opplysning</translation>
    </message>
    <message>
        <source>{count} å ta opp nå</source>
        <translation>{count} å ta opp no</translation>
    </message>
    <message>
        <source>{count} flere muligheter</source>
        <translation>{count} fleire moglegheiter</translation>
    </message>
    <message>
        <source>{count} har allerede</source>
        <translation>{count} har frå før</translation>
    </message>
    <message>
        <source>{count} passer ikke nå</source>
        <translation>{count} passar ikkje no</translation>
    </message>
    <message>
        <source>{count} til opplysning</source>
        <translation>{count} til opplysning</translation>
    </message>
    <message>
        <source>{count} finnes ved søk</source>
        <translation>{count} finst ved søk</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>Ingen svar ennå, så alt er mulig. Start med en situasjon eller skriv en linje til venstre.</source>
        <translation>Ingen svar enno, så alt er mogleg. Start med ein situasjon eller skriv ei linje til venstre.</translation>
    </message>
    <message>
        <source>«{query}» finnes ikke i katalogen – se nav.no eller spør fagansvarlig</source>
        <translation>«{query}» finst ikkje i katalogen – sjå nav.no eller spør fagansvarleg</translation>
    </message>
    <message>
        <source>«{query}» finnes ikke i katalogen. Det som ligner:</source>
        <translation>«{query}» finst ikkje i katalogen. Det som liknar:</translation>
    </message>
    <message>
        <source>«{answer}» er et svar på «{question}». Disse tiltakene spør etter det:</source>
        <translation>«{answer}» er eit svar på «{question}». Desse tiltaka spør etter det:</translation>
    </message>
    <message>
        <source>Du prøver svar nå. Behold eller forkast prøven før du krysser av.</source>
        <translation>Du prøver svar no. Behald eller forkast prøva før du kryssar av.</translation>
    </message>
    <message>
        <source>Listen er låst. Lås den opp i arket for å endre den.</source>
        <translation>Lista er låst. Lås ho opp i arket for å endre ho.</translation>
    </message>
    <message>
        <source>Fødselsnummer skal ikke skrives inn her. Søket er tømt.</source>
        <translation>Fødselsnummer skal ikkje skrivast inn her. Søket er tømt.</translation>
    </message>
</context>
<context>
    <name>Hit</name>
    <message>
        <source>Hvor mange oppdiktede personer</source>
        <translation>Kor mange oppdikta personar</translation>
    </message>
    <message>
        <source>{count} personer</source>
        <translation>{count} personar</translation>
    </message>
    <message>
        <source>Nummer på trekningen</source>
        <translation>Nummer på trekninga</translation>
    </message>
    <message>
        <source>Samme nummer gir de samme personene</source>
        <translation>Same nummer gir dei same personane</translation>
    </message>
    <message>
        <source>Regn ut hvem som treffes</source>
        <translation>Rekn ut kven som blir råka</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Hvor langt det er kommet</source>
        <translation>Kor langt det er kome</translation>
    </message>
    <message>
        <source>Hvor mange som får et annet svar</source>
        <translation>Kor mange som får eit anna svar</translation>
    </message>
    <message>
        <source>Hvem som treffes</source>
        <translation>Kven som blir råka</translation>
    </message>
    <message>
        <source>Enter eller dobbeltklikk på en linje viser en av dem ved skranken.</source>
        <translation>Enter eller dobbeltklikk på ei linje viser ein av dei ved skranken.</translation>
    </message>
    <message>
        <source>Trekning</source>
        <translation>Trekning</translation>
    </message>
    <message>
        <source>Nummeret må være et helt tall. Skriv for eksempel 1.</source>
        <translation>Nummeret må vere eit heilt tal. Skriv til dømes 1.</translation>
    </message>
    <message>
        <source>Prøver endringen på regeltestene, på personer på grensen og på en oppdiktet befolkning. Tallene er ikke en prognose.</source>
        <translation>Prøver endringa på regeltestane, på personar på grensa og på ei oppdikta befolkning. Tala er ikkje ein prognose.</translation>
    </message>
    <message>
        <source>Regelen er endret siden dette ble regnet ut.</source>
        <translation>Regelen er endra sidan dette vart rekna ut.</translation>
    </message>
    <message>
        <source>Regner ut …</source>
        <translation>Reknar ut …</translation>
    </message>
    <message>
        <source>{hit} av {people} oppdiktede personer</source>
        <translation>{hit} av {people} oppdikta personar</translation>
    </message>
    <message>
        <source>{hit} av {people} regeltester</source>
        <translation>{hit} av {people} regeltestar</translation>
    </message>
    <message>
        <source>{hit} av {people} personer på grensen</source>
        <translation>{hit} av {people} personar på grensa</translation>
    </message>
    <message>
        <source>Får et annet svar: {told}. Trekning {seed}.</source>
        <translation>Får eit anna svar: {told}. Trekning {seed}.</translation>
    </message>
    <message>
        <source>Avbrutt underveis.</source>
        <translation>Avbroten undervegs.</translation>
    </message>
    <message>
        <source>Oppdiktede personer</source>
        <translation>Oppdikta personar</translation>
    </message>
    <message>
        <source>Regeltester</source>
        <translation>Regeltestar</translation>
    </message>
    <message>
        <source>Personer på grensen</source>
        <translation>Personar på grensa</translation>
    </message>
    <message>
        <source>Enter: se en av dem ved skranken</source>
        <translation>Enter: sjå ein av dei ved skranken</translation>
    </message>
    <message>
        <source>{moved}, av {people} oppdiktede personer</source>
        <translation>{moved}, av {people} oppdikta personar</translation>
    </message>
    <message>
        <source>{count} fra «{before}» til «{after}»</source>
        <translation>{count} frå «{before}» til «{after}»</translation>
    </message>
    <message>
        <source>tas opp for {count} flere</source>
        <translation>blir teke opp for {count} fleire</translation>
    </message>
    <message>
        <source>tas opp for {count} færre</source>
        <translation>blir teke opp for {count} færre</translation>
    </message>
    <message>
        <source>finnes ikke</source>
        <translation>finst ikkje</translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message>
        <source>Situasjonen</source>
        <translation>Situasjonen</translation>
    </message>
    <message>
        <source>Skriv det du vet</source>
        <translation>Skriv det du veit</translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message>
        <source>Gå til del</source>
        <translation>Gå til del</translation>
    </message>
    <message>
        <source>Gå til en del av skjemaet</source>
        <translation>Gå til ein del av skjemaet</translation>
    </message>
</context>
<context>
    <name>JumpLinks</name>
    <message>
        <source>Gå til {title}</source>
        <translation>Gå til {title}</translation>
    </message>
</context>
<context>
    <name>KeepBox</name>
    <message>
        <source>Ta vare på saken (avidentifisert)</source>
        <translation>Ta vare på saka (avidentifisert)</translation>
    </message>
    <message>
        <source>Ta vare på saken</source>
        <translation>Ta vare på saka</translation>
    </message>
    <message>
        <source>Svarene under lagres kryptert på denne maskinen, uten navn, og slettes av seg selv {day}. Det er fortsatt opplysninger om en person.</source>
        <translation>Svara under blir lagra krypterte på denne maskina, utan namn, og blir sletta av seg sjølve {day}. Det er framleis opplysningar om ein person.</translation>
    </message>
    <message>
        <source>Dette lagres</source>
        <translation>Dette blir lagra</translation>
    </message>
    <message>
        <source>Ingen svar.</source>
        <translation>Ingen svar.</translation>
    </message>
    <message>
        <source>Følsomme svar lagres bare hvis du krysser av</source>
        <translation>Følsame svar blir berre lagra om du kryssar av</translation>
    </message>
    <message>
        <source>Dette lagres ikke</source>
        <translation>Dette blir ikkje lagra</translation>
    </message>
    <message>
        <source>{names}. Det må spørres om igjen.</source>
        <translation>{names}. Det må spørjast om igjen.</translation>
    </message>
    <message>
        <source>Passord for bevarte saker</source>
        <translation>Passord for bevarte saker</translation>
    </message>
    <message>
        <source>Minst 12 tegn, for eksempel fire ord. Det gjelder alle saker du tar vare på, og kan ikke hentes tilbake.</source>
        <translation>Minst 12 teikn, til dømes fire ord. Det gjeld alle saker du tek vare på, og kan ikkje hentast tilbake.</translation>
    </message>
    <message>
        <source>Velg et passord</source>
        <translation>Vel eit passord</translation>
    </message>
    <message>
        <source>Passordet en gang til</source>
        <translation>Passordet ein gong til</translation>
    </message>
    <message>
        <source>De to passordene er ikke like.</source>
        <translation>Dei to passorda er ikkje like.</translation>
    </message>
</context>
<context>
    <name>KeyBox</name>
    <message>
        <source>Ny nøkkel</source>
        <translation>Ny nøkkel</translation>
    </message>
    <message>
        <source>Lag nøkkelen</source>
        <translation>Lag nøkkelen</translation>
    </message>
    <message>
        <source>Små bokstaver, tall og bindestrek. Det står på det du signerer.</source>
        <translation>Små bokstavar, tal og bindestrek. Det står på det du signerer.</translation>
    </message>
    <message>
        <source>Navnet ditt</source>
        <translation>Namnet ditt</translation>
    </message>
    <message>
        <source>Mappe</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <source>En som bare du kan lese.</source>
        <translation>Ei som berre du kan lese.</translation>
    </message>
    <message>
        <source>Minst 12 tegn. Er det glemt, må du lage en ny nøkkel.</source>
        <translation>Minst 12 teikn. Er det gløymt, må du lage ein ny nøkkel.</translation>
    </message>
    <message>
        <source>Passord</source>
        <translation>Passord</translation>
    </message>
    <message>
        <source>Passordet en gang til</source>
        <translation>Passordet ein gong til</translation>
    </message>
    <message>
        <source>Velg en mappe.</source>
        <translation>Vel ei mappe.</translation>
    </message>
    <message>
        <source>De to passordene er ikke like. Skriv dem på nytt.</source>
        <translation>Dei to passorda er ikkje like. Skriv dei på nytt.</translation>
    </message>
    <message>
        <source>Nøkkelen er lagret i {hidden}. Send {shown} til IT, og bare den: IT legger den på nøkkelringen.</source>
        <translation>Nøkkelen er lagra i {hidden}. Send {shown} til IT, og berre den: IT legg han på nøkkelringen.</translation>
    </message>
</context>
<context>
    <name>LanguageFields</name>
    <message>
        <source>Mangler</source>
        <translation>Manglar</translation>
    </message>
    <message>
        <source>Mangler. Bokmål vises i stedet.</source>
        <translation>Manglar. Bokmål blir vist i staden.</translation>
    </message>
</context>
<context>
    <name>LimitEditor</name>
    <message>
        <source>til og med</source>
        <translation>til og med</translation>
    </message>
    <message>
        <source>velg …</source>
        <translation>vel …</translation>
    </message>
</context>
<context>
    <name>LineIntake</name>
    <message>
        <source>Skriv det du vet på én linje</source>
        <translation>Skriv det du veit på éi linje</translation>
    </message>
    <message>
        <source>F.eks. 24 grünerløkka permittert ikke vgs, og Enter</source>
        <translation>T.d. 24 grünerløkka permittert ikkje vgs, og Enter</translation>
    </message>
    <message>
        <source>F.eks. 24 grünerløkka, og Enter</source>
        <translation>T.d. 24 grünerløkka, og Enter</translation>
    </message>
    <message>
        <source>F.eks. 24 sagene</source>
        <translation>T.d. 24 sagene</translation>
    </message>
    <message>
        <source>Enter bruker det som er lest av linjen</source>
        <translation>Enter brukar det som er lese av linja</translation>
    </message>
    <message>
        <source>Et fødselsnummer er tatt bort. Det trengs ikke her.</source>
        <translation>Eit fødselsnummer er teke bort. Det trengst ikkje her.</translation>
    </message>
</context>
<context>
    <name>LinePanel</name>
    <message>
        <source>Linjen du arbeider med</source>
        <translation>Linja du arbeider med</translation>
    </message>
    <message>
        <source>Legg til et vilkår for å begynne.</source>
        <translation>Legg til eit vilkår for å byrje.</translation>
    </message>
    <message>
        <source>«Ikke» står foran: linjen gjelder når det under ikke er slik.</source>
        <translation>«Ikkje» står framfor: linja gjeld når det under ikkje er slik.</translation>
    </message>
    <message>
        <source>Legg til en peker.</source>
        <translation>Legg til ein peikar.</translation>
    </message>
    <message>
        <source>Vilkår {number}</source>
        <translation>Vilkår {number}</translation>
    </message>
    <message>
        <source>Peker {number}</source>
        <translation>Peikar {number}</translation>
    </message>
    <message>
        <source>Linje {number}</source>
        <translation>Linje {number}</translation>
    </message>
</context>
<context>
    <name>MutationProof</name>
    <message>
        <source>Regelen har ingenting å prøve ennå.</source>
        <translation>Regelen har ingenting å prøve enno.</translation>
    </message>
    <message>
        <source>Regeltestene ville oppdage alle {total} små endringer i regelen.</source>
        <translation>Regeltestane ville oppdage alle {total} små endringar i regelen.</translation>
    </message>
    <message>
        <source>Én av {total} små endringer i regelen ville ingen test oppdage:</source>
        <translation>Éi av {total} små endringar i regelen ville ingen test oppdage:</translation>
    </message>
    <message>
        <source>{count} av {total} små endringer i regelen ville ingen test oppdage:</source>
        <translation>{count} av {total} små endringar i regelen ville ingen test oppdage:</translation>
    </message>
</context>
<context>
    <name>NearestYes</name>
    <message>
        <source>Hva skal til</source>
        <translation>Kva som skal til</translation>
    </message>
    <message>
        <source>Hva om? {changes}</source>
        <translation>Kva om? {changes}</translation>
    </message>
    <message>
        <source>Passer hvis dette endres: {changes}</source>
        <translation>Passar om dette blir endra: {changes}</translation>
    </message>
    <message>
        <source>Passer hvis svaret er: {changes}</source>
        <translation>Passar om svaret er: {changes}</translation>
    </message>
    <message>
        <source>noe annet som også passer</source>
        <translation>noko anna som òg passar</translation>
    </message>
    <message>
        <source>Dette står i veien, og kan ikke endres: {labels}</source>
        <translation>Dette står i vegen, og kan ikkje endrast: {labels}</translation>
    </message>
</context>
<context>
    <name>NeedsHead</name>
    <message>
        <source>endre hva det hjelper med</source>
        <translation>endre kva det hjelper med</translation>
    </message>
    <message>
        <source>endre når det kan tas opp</source>
        <translation>endre når det kan takast opp</translation>
    </message>
</context>
<context>
    <name>NewEntryBox</name>
    <message>
        <source>Nytt spørsmål</source>
        <translation>Nytt spørsmål</translation>
    </message>
    <message>
        <source>Ny livssituasjon</source>
        <translation>Ny livssituasjon</translation>
    </message>
    <message>
        <source>Noe nytt som følger av svar</source>
        <translation>Noko nytt som følgjer av svar</translation>
    </message>
    <message>
        <source>Nytt kontor</source>
        <translation>Nytt kontor</translation>
    </message>
    <message>
        <source>Begynn</source>
        <translation>Byrj</translation>
    </message>
    <message>
        <source>Slags svar</source>
        <translation>Slags svar</translation>
    </message>
    <message>
        <source>Begrunnelsen som vises, på bokmål</source>
        <translation>Grunngivinga som blir vist, på bokmål</translation>
    </message>
    <message>
        <source>Navn på bokmål</source>
        <translation>Namn på bokmål</translation>
    </message>
    <message>
        <source>Slaget kan ikke endres siden.</source>
        <translation>Slaget kan ikkje endrast sidan.</translation>
    </message>
    <message>
        <source>Hvordan det følger</source>
        <translation>Korleis det følgjer</translation>
    </message>
    <message>
        <source>Kan ikke endres siden.</source>
        <translation>Kan ikkje endrast sidan.</translation>
    </message>
</context>
<context>
    <name>NewProgramBox</name>
    <message>
        <source>Opprett</source>
        <translation>Opprett</translation>
    </message>
    <message>
        <source>Navn på bokmål</source>
        <translation>Namn på bokmål</translation>
    </message>
    <message>
        <source>Id-en brukes i filer og i historikken, og kan ikke endres siden.</source>
        <translation>Id-en blir brukt i filer og i historikken, og kan ikkje endrast sidan.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
</context>
<context>
    <name>NewRateBox</name>
    <message>
        <source>Ny sats</source>
        <translation>Ny sats</translation>
    </message>
    <message>
        <source>Begynn</source>
        <translation>Byrj</translation>
    </message>
    <message>
        <source>Navn på bokmål, slik det står i en setning</source>
        <translation>Namn på bokmål, slik det står i ei setning</translation>
    </message>
    <message>
        <source>Navn på nynorsk</source>
        <translation>Namn på nynorsk</translation>
    </message>
    <message>
        <source>Navn på engelsk</source>
        <translation>Namn på engelsk</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Spør om dette nå</source>
        <translation>Spør om dette no</translation>
    </message>
    <message>
        <source>Gå til spørsmålet</source>
        <translation>Gå til spørsmålet</translation>
    </message>
    <message>
        <source>Eller:</source>
        <translation>Eller:</translation>
    </message>
    <message>
        <source>Ingen spørsmål kan avgjøre mer nå.</source>
        <translation>Ingen spørsmål kan avgjere meir no.</translation>
    </message>
    <message>
        <source>Gå til spørsmålet {label}</source>
        <translation>Gå til spørsmålet {label}</translation>
    </message>
    <message>
        <source>Svaret kan avgjøre {count} tiltak</source>
        <translation>Svaret kan avgjere {count} tiltak</translation>
    </message>
    <message>
        <source>{label} – kan avgjøre {count} tiltak</source>
        <translation>{label} – kan avgjere {count} tiltak</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>1 merknad til regelen – se Regel. Den stopper ikke innsendingen.</source>
        <translation>1 merknad til regelen – sjå Regel. Han stoppar ikkje innsendinga.</translation>
    </message>
    <message>
        <source>{count} merknader til regelen – se Regel. De stopper ikke innsendingen.</source>
        <translation>{count} merknader til regelen – sjå Regel. Dei stoppar ikkje innsendinga.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Melding</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>Lukk meldingen</source>
        <translation>Lukk meldinga</translation>
    </message>
</context>
<context>
    <name>Overtaken</name>
    <message>
        <source>Endret i den nye versjonen</source>
        <translation>Endra i den nye versjonen</translation>
    </message>
    <message>
        <source>Utkastet slik det var før det ble tatt videre eller byttet, er tatt vare på.</source>
        <translation>Utkastet slik det var før det blei teke vidare eller bytt, er teke vare på.</translation>
    </message>
    <message>
        <source>Bytt til det andre utkastet</source>
        <translation>Byt til det andre utkastet</translation>
    </message>
    <message>
        <source>Utkastet bygger nå på den nyeste versjonen. Det som var, kan hentes fram igjen.</source>
        <translation>Utkastet byggjer no på den nyaste versjonen. Det som var, kan hentast fram att.</translation>
    </message>
    <message>
        <source>Du har byttet utkast. Det du byttet fra, er tatt vare på.</source>
        <translation>Du har bytt utkast. Det du bytte frå, er teke vare på.</translation>
    </message>
</context>
<context>
    <name>OvertakenBar</name>
    <message>
        <source>Vurder etter det som gjelder nå</source>
        <translation>Vurder etter det som gjeld no</translation>
    </message>
</context>
<context>
    <name>PackVersion</name>
    <message>
        <source>Lagre som katalogfil …</source>
        <translation>Lagre som katalogfil …</translation>
    </message>
    <message>
        <source>Lagre katalogfil</source>
        <translation>Lagre katalogfil</translation>
    </message>
    <message>
        <source>Tiltakskatalog (*.tiltak)</source>
        <translation>Tiltakskatalog (*.tiltak)</translation>
    </message>
    <message>
        <source>Katalogfilen er lagret i {path}. Åpne den fra Fil-menyen på andre maskiner.</source>
        <translation>Katalogfila er lagra i {path}. Opne henne frå Fil-menyen på andre maskiner.</translation>
    </message>
</context>
<context>
    <name>PaneRow</name>
    <message>
        <source>Tiltakene hentes …</source>
        <translation>Tiltaka blir henta …</translation>
    </message>
</context>
<context>
    <name>PendingChange</name>
    <message>
        <source>Dette blir annerledes</source>
        <translation>Dette blir annleis</translation>
    </message>
    <message>
        <source>Hvem det treffer</source>
        <translation>Kven det råkar</translation>
    </message>
    <message>
        <source>Godkjenn endringen</source>
        <translation>Godkjenn endringa</translation>
    </message>
    <message>
        <source>Publiser fra i dag</source>
        <translation>Publiser frå i dag</translation>
    </message>
    <message>
        <source>Hvorfor publiseres den?</source>
        <translation>Kvifor blir dette publisert?</translation>
    </message>
    <message>
        <source>Trekk tilbake</source>
        <translation>Trekk tilbake</translation>
    </message>
    <message>
        <source>Du har selv foreslått endringen. En annen må godkjenne den.</source>
        <translation>Du har sjølv foreslått endringa. Ein annan må godkjenne henne.</translation>
    </message>
    <message>
        <source>Regnes ut …</source>
        <translation>Blir rekna ut …</translation>
    </message>
    <message>
        <source>{who} foreslår dette: {why}</source>
        <translation>{who} foreslår dette: {why}</translation>
    </message>
    <message>
        <source>Godkjent av {who}.</source>
        <translation>Godkjend av {who}.</translation>
    </message>
    <message>
        <source>Publiser fra {day}</source>
        <translation>Publiser frå {day}</translation>
    </message>
    <message>
        <source>Endringen er godkjent og kan publiseres.</source>
        <translation>Endringa er godkjend og kan publiserast.</translation>
    </message>
    <message>
        <source>Endringen er publisert.</source>
        <translation>Endringa er publisert.</translation>
    </message>
    <message>
        <source>Endringen er trukket tilbake.</source>
        <translation>Endringa er trekt tilbake.</translation>
    </message>
</context>
<context>
    <name>PickedEdits</name>
    <message>
        <source>Bytt spørsmål</source>
        <translation>Byt spørsmål</translation>
    </message>
    <message>
        <source>Nytt vilkår: velg spørsmål</source>
        <translation>Nytt vilkår: vel spørsmål</translation>
    </message>
    <message>
        <source>Ny peker: velg spørsmål</source>
        <translation>Ny peikar: vel spørsmål</translation>
    </message>
    <message>
        <source>nytt vilkår</source>
        <translation>nytt vilkår</translation>
    </message>
    <message>
        <source>ny peker</source>
        <translation>ny peikar</translation>
    </message>
    <message>
        <source>Legg til betingelse: velg spørsmål</source>
        <translation>Legg til delvilkår: vel spørsmål</translation>
    </message>
    <message>
        <source>legg til betingelse</source>
        <translation>legg til delvilkår</translation>
    </message>
    <message>
        <source>bytt spørsmål</source>
        <translation>byt spørsmål</translation>
    </message>
    <message>
        <source>Bruk en betingelse om igjen</source>
        <translation>Bruk eit delvilkår om att</translation>
    </message>
    <message>
        <source>og {count} til</source>
        <translation>og {count} til</translation>
    </message>
    <message>
        <source>Brukes av {names}</source>
        <translation>Brukt av {names}</translation>
    </message>
    <message>
        <source>bruk betingelse om igjen</source>
        <translation>bruk delvilkår om att</translation>
    </message>
    <message>
        <source>Brukes i {count} tiltak</source>
        <translation>Brukt i {count} tiltak</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Skriv for å søke</source>
        <translation>Skriv for å søkje</translation>
    </message>
    <message>
        <source>Ingen treff. Prøv et annet ord.</source>
        <translation>Ingen treff. Prøv eit anna ord.</translation>
    </message>
</context>
<context>
    <name>PlanPane</name>
    <message>
        <source>Valgte tiltak</source>
        <translation>Valde tiltak</translation>
    </message>
    <message>
        <source>Listen er låst</source>
        <translation>Lista er låst</translation>
    </message>
    <message>
        <source>Skriv hvorfor det er valgt likevel, så kan listen låses.</source>
        <translation>Skriv kvifor det er valt likevel, så kan lista låsast.</translation>
    </message>
</context>
<context>
    <name>PointerPanel</name>
    <message>
        <source>Hva pekeren gjør</source>
        <translation>Kva peikaren gjer</translation>
    </message>
    <message>
        <source>Fordi, på {language}</source>
        <translation>Fordi, på {language}</translation>
    </message>
    <message>
        <source>Fordi</source>
        <translation>Fordi</translation>
    </message>
    <message>
        <source>bytt hva pekeren gjør</source>
        <translation>byt kva peikaren gjer</translation>
    </message>
    <message>
        <source>skriv hvorfor</source>
        <translation>skriv kvifor</translation>
    </message>
</context>
<context>
    <name>PointersPage</name>
    <message>
        <source>Ingenting peker på tiltaket ennå. Trykk «Ny peker» for å begynne.</source>
        <translation>Ingenting peikar på tiltaket enno. Trykk «Ny peikar» for å byrje.</translation>
    </message>
    <message>
        <source>Når vi tenker på {name}</source>
        <translation>Når vi tenkjer på {name}</translation>
    </message>
</context>
<context>
    <name>PointingPane</name>
    <message>
        <source>Prøv pekerne</source>
        <translation>Prøv peikarane</translation>
    </message>
    <message>
        <source>Hvem det tas opp for</source>
        <translation>Kven det blir teke opp for</translation>
    </message>
    <message>
        <source>Merknader til pekerne</source>
        <translation>Merknader til peikarane</translation>
    </message>
    <message>
        <source>Fordi: {reasons}.</source>
        <translation>Fordi: {reasons}.</translation>
    </message>
    <message>
        <source>Holder igjen: {reasons}.</source>
        <translation>Held att: {reasons}.</translation>
    </message>
    <message>
        <source>Ingen peker holder for testpersonen.</source>
        <translation>Ingen peikar held for testpersonen.</translation>
    </message>
</context>
<context>
    <name>Present</name>
    <message>
        <source>Katalog {new} gjelder nå. Svarene vurderes fortsatt etter {old}.</source>
        <translation>Katalog {new} gjeld no. Svara blir framleis vurderte etter {old}.</translation>
    </message>
    <message>
        <source>Det er blitt {new}. Svarene vurderes fortsatt som {old}.</source>
        <translation>Det er blitt {new}. Svara blir framleis vurderte som {old}.</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Start fra en situasjon</source>
        <translation>Start frå ein situasjon</translation>
    </message>
    <message>
        <source>Start fra: {situation}</source>
        <translation>Start frå: {situation}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Forhåndsvisning</source>
        <translation>Førehandsvising</translation>
    </message>
    <message>
        <source>Språk i forhåndsvisningen</source>
        <translation>Språk i førehandsvisinga</translation>
    </message>
    <message>
        <source>Bokmål</source>
        <translation>Bokmål</translation>
    </message>
    <message>
        <source>Nynorsk</source>
        <translation>Nynorsk</translation>
    </message>
    <message>
        <source>Engelsk</source>
        <translation>Engelsk</translation>
    </message>
    <message>
        <source>Slik blir siden</source>
        <translation>Slik blir sida</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Ark</source>
        <translation>Ark</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>mangler – fyll det ut</source>
        <translation>manglar – fyll det ut</translation>
    </message>
    <message>
        <source>verdien passer ikke til sammenligningen – velg en ny verdi</source>
        <translation>verdien passar ikkje til samanlikninga – vel ein ny verdi</translation>
    </message>
    <message>
        <source>har ingen kilde – velg en kilde, eller legg til en ny</source>
        <translation>har inga kjelde – vel ei kjelde, eller legg til ei ny</translation>
    </message>
    <message>
        <source>har ingen regel – legg til en betingelse, eller gjør det til skjønn</source>
        <translation>har ingen regel – legg til eit delvilkår, eller gjer det til skjønn</translation>
    </message>
    <message>
        <source>setningen lages av regelen – flytt teksten til merknaden</source>
        <translation>setninga blir laga av regelen – flytt teksten til merknaden</translation>
    </message>
    <message>
        <source>grensene går baklengs – skriv den laveste først</source>
        <translation>grensene går baklengs – skriv den lågaste først</translation>
    </message>
    <message>
        <source>sammenligningen kan ikke brukes på spørsmålet – velg en annen</source>
        <translation>samanlikninga kan ikkje brukast på spørsmålet – vel ei anna</translation>
    </message>
    <message>
        <source>beløpet finnes ikke lenger – velg et annet, eller skriv et fast tall</source>
        <translation>beløpet finst ikkje lenger – vel eit anna, eller skriv eit fast tal</translation>
    </message>
    <message>
        <source>står som bekreftet, men ingen lovtekst er lest – les loven og kryss av ved vilkåret, eller velg et lavere trinn</source>
        <translation>står som stadfesta, men ingen lovtekst er lesen – les lova og kryss av ved vilkåret, eller vel eit lågare trinn</translation>
    </message>
    <message>
        <source>to har samme navn – ta bort det ene og lag det på nytt</source>
        <translation>to har same namn – ta bort det eine og lag det på nytt</translation>
    </message>
</context>
<context>
    <name>ProgramActs</name>
    <message>
        <source>Nytt tiltak</source>
        <translation>Nytt tiltak</translation>
    </message>
    <message>
        <source>Nytt tiltak (Ctrl+N)</source>
        <translation>Nytt tiltak (Ctrl+N)</translation>
    </message>
    <message>
        <source>Mer</source>
        <translation>Meir</translation>
    </message>
    <message>
        <source>Mer å gjøre med tiltaket</source>
        <translation>Meir å gjere med tiltaket</translation>
    </message>
    <message>
        <source>&amp;Kopier …</source>
        <translation>&amp;Kopier …</translation>
    </message>
    <message>
        <source>&amp;Avslutt …</source>
        <translation>&amp;Avslutt …</translation>
    </message>
    <message>
        <source>&amp;Forkast utkastet</source>
        <translation>&amp;Forkast utkastet</translation>
    </message>
    <message>
        <source>Kopier «{name}»</source>
        <translation>Kopier «{name}»</translation>
    </message>
    <message>
        <source>Avslutt «{name}»</source>
        <translation>Avslutt «{name}»</translation>
    </message>
    <message>
        <source>Utkastet er forkastet. Det som er publisert, er ikke endret.</source>
        <translation>Utkastet er forkasta. Det som er publisert, er ikkje endra.</translation>
    </message>
</context>
<context>
    <name>ProgramCard</name>
    <message>
        <source>Hvorfor er det valgt likevel?</source>
        <translation>Kvifor er det valt likevel?</translation>
    </message>
    <message>
        <source>Fødselsnummer skal ikke skrives inn her.</source>
        <translation>Fødselsnummer skal ikkje skrivast inn her.</translation>
    </message>
    <message>
        <source>Neste steg</source>
        <translation>Neste steg</translation>
    </message>
    <message>
        <source>Følsomme svar som kan stå på arket</source>
        <translation>Følsame svar som kan stå på arket</translation>
    </message>
    <message>
        <source>Opp</source>
        <translation>Opp</translation>
    </message>
    <message>
        <source>Ned</source>
        <translation>Ned</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Ta bort</translation>
    </message>
</context>
<context>
    <name>ProgramHistory</name>
    <message>
        <source>Historikk</source>
        <translation>Historikk</translation>
    </message>
    <message>
        <source>Historikk for tiltaket</source>
        <translation>Historikk for tiltaket</translation>
    </message>
    <message>
        <source>Tiltaket er ikke endret siden det kom med katalogen.</source>
        <translation>Tiltaket er ikkje endra sidan det kom med katalogen.</translation>
    </message>
    <message>
        <source>{count} hendelser, den siste øverst</source>
        <translation>{count} hendingar, den siste øvst</translation>
    </message>
    <message>
        <source>Én hendelse</source>
        <translation>Éi hending</translation>
    </message>
</context>
<context>
    <name>ProgramLinks</name>
    <message>
        <source>Vis alle {count}</source>
        <translation>Vis alle {count}</translation>
    </message>
</context>
<context>
    <name>ProgramPage</name>
    <message>
        <source>Om tiltaket</source>
        <translation>Om tiltaket</translation>
    </message>
    <message>
        <source>Tilbake til listen</source>
        <translation>Tilbake til lista</translation>
    </message>
    <message>
        <source>Velg et tiltak i listen for å se hvorfor.</source>
        <translation>Vel eit tiltak i lista for å sjå kvifor.</translation>
    </message>
</context>
<context>
    <name>ProgramView</name>
    <message>
        <source>Meld fra om det som står her …</source>
        <translation>Meld frå om det som står her …</translation>
    </message>
    <message>
        <source>Stemmer dette fortsatt? Si fra …</source>
        <translation>Stemmer dette framleis? Sei frå …</translation>
    </message>
    <message>
        <source>Adressen er kopiert</source>
        <translation>Adressa er kopiert</translation>
    </message>
</context>
<context>
    <name>Programs</name>
    <message>
        <source>1 å rette</source>
        <translation>1 å rette</translation>
    </message>
    <message>
        <source>{count} å rette</source>
        <translation>{count} å rette</translation>
    </message>
    <message>
        <source>Oppdatert</source>
        <translation>Oppdatert</translation>
    </message>
    <message>
        <source>Forfaller innen 30 dager</source>
        <translation>Forfell innan 30 dagar</translation>
    </message>
    <message>
        <source>Gått ut på dato</source>
        <translation>Gått ut på dato</translation>
    </message>
    <message>
        <source>Til opplysning</source>
        <translation>Til opplysning</translation>
    </message>
</context>
<context>
    <name>ProgramsModel</name>
    <message>
        <source>Tiltak</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Eier</source>
        <translation>Eigar</translation>
    </message>
    <message>
        <source>Område</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Gjennomgås innen</source>
        <translation>Gjennomgang innan</translation>
    </message>
    <message>
        <source>Utkast</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Å rette</source>
        <translation>Å rette</translation>
    </message>
</context>
<context>
    <name>ProgramsPage</name>
    <message>
        <source>Tiltak</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>Søk i tiltak</source>
        <translation>Søk i tiltak</translation>
    </message>
    <message>
        <source>Søk på navn, eier eller det tiltaket kalles</source>
        <translation>Søk på namn, eigar eller det tiltaket blir kalla</translation>
    </message>
    <message>
        <source>Søk</source>
        <translation>Søk</translation>
    </message>
    <message>
        <source>Venter på deg</source>
        <translation>Ventar på deg</translation>
    </message>
    <message>
        <source>{shown} av {all} tiltak</source>
        <translation>{shown} av {all} tiltak</translation>
    </message>
</context>
<context>
    <name>ProgramsTable</name>
    <message>
        <source>Tiltak</source>
        <translation>Tiltak</translation>
    </message>
</context>
<context>
    <name>ProofPane</name>
    <message>
        <source>Prøv regelen</source>
        <translation>Prøv regelen</translation>
    </message>
    <message>
        <source>Regeltester</source>
        <translation>Regeltestar</translation>
    </message>
    <message>
        <source>Merknader til regelen</source>
        <translation>Merknader til regelen</translation>
    </message>
    <message>
        <source>Personer på grensen</source>
        <translation>Personar på grensa</translation>
    </message>
    <message>
        <source>Hva testene ikke ser</source>
        <translation>Kva testane ikkje ser</translation>
    </message>
    <message>
        <source>Mangler: {names}</source>
        <translation>Manglar: {names}</translation>
    </message>
    <message>
        <source>Venter til det som er feil i regelen, er rettet.</source>
        <translation>Ventar til det som er feil i regelen, er retta.</translation>
    </message>
</context>
<context>
    <name>ProofRows</name>
    <message>
        <source>Vis {count} til</source>
        <translation>Vis {count} til</translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message>
        <source>Vilkår {number}</source>
        <translation>Vilkår {number}</translation>
    </message>
    <message>
        <source>Regeltesten «{case}» holder ikke for «{name}»: ventet {expected}, fikk {found}</source>
        <translation>Regeltesten «{case}» held ikkje for «{name}»: venta {expected}, fekk {found}</translation>
    </message>
    <message>
        <source>Regeltesten «{case}» holder ikke for «{name}»: ventet at dette mangler: {expected}. Nå mangler: {found}</source>
        <translation>Regeltesten «{case}» held ikkje for «{name}»: venta at dette manglar: {expected}. No manglar: {found}</translation>
    </message>
    <message>
        <source>ingenting</source>
        <translation>ingenting</translation>
    </message>
    <message>
        <source>«{verdict}»</source>
        <translation>«{verdict}»</translation>
    </message>
    <message>
        <source>{field}: kan ikke leses. {cure}</source>
        <translation>{field}: kan ikkje lesast. {cure}</translation>
    </message>
    <message>
        <source> – «{why}»</source>
        <translation> – «{why}»</translation>
    </message>
    <message>
        <source>Ta utkastet videre</source>
        <translation>Ta utkastet vidare</translation>
    </message>
    <message>
        <source>En annen</source>
        <translation>Ein annan</translation>
    </message>
    <message>
        <source>{who} skrev i utkastet samtidig med deg</source>
        <translation>{who} skreiv i utkastet samtidig med deg</translation>
    </message>
    <message>
        <source>Det begge skrev, er lagret. Der dere skrev på samme sted, står ditt til du har valgt. Det andre utkastet er tatt vare på i sin helhet.</source>
        <translation>Det begge skreiv, er lagra. Der de skreiv på same stad, står ditt til du har valt. Det andre utkastet er teke vare på i sin heilskap.</translation>
    </message>
    <message>
        <source>Bruk det jeg har valgt</source>
        <translation>Bruk det eg har valt</translation>
    </message>
    <message>
        <source>Tiltaket er endret i versjon {version} siden du begynte</source>
        <translation>Tiltaket er endra i versjon {version} sidan du byrja</translation>
    </message>
    <message>
        <source>Tiltaket er avsluttet i versjon {version} siden du begynte</source>
        <translation>Tiltaket er avslutta i versjon {version} sidan du byrja</translation>
    </message>
    <message>
        <source>Tiltaket er ikke med i versjon {version}</source>
        <translation>Tiltaket er ikkje med i versjon {version}</translation>
    </message>
    <message>
        <source>Et tiltak med samme id er publisert i versjon {version}</source>
        <translation>Eit tiltak med same id er publisert i versjon {version}</translation>
    </message>
    <message>
        <source>Regeltester du har endret, finnes ikke lenger</source>
        <translation>Regeltestar du har endra, finst ikkje lenger</translation>
    </message>
    <message>
        <source>Publisert {when} av {who}: «{why}»</source>
        <translation>Publisert {when} av {who}: «{why}»</translation>
    </message>
    <message>
        <source>Ta utkastet videre, så kommer det nye inn, og det du har endret, blir stående. Etterpå må endringen sendes inn på nytt.</source>
        <translation>Ta utkastet vidare, så kjem det nye inn, og det du har endra, blir ståande. Etterpå må endringa sendast inn på nytt.</translation>
    </message>
    <message>
        <source>Ta utkastet videre, så blir det du har endret, stående, men tiltaket er fortsatt avsluttet. Etterpå må endringen sendes inn på nytt.</source>
        <translation>Ta utkastet vidare, så blir det du har endra, ståande, men tiltaket er framleis avslutta. Etterpå må endringa sendast inn på nytt.</translation>
    </message>
    <message>
        <source>Ta utkastet videre, så blir det et nytt tiltak med det du har skrevet. Skal tiltaket ikke finnes lenger, kan du forkaste utkastet.</source>
        <translation>Ta utkastet vidare, så blir det eit nytt tiltak med det du har skrive. Skal tiltaket ikkje finnast lenger, kan du forkaste utkastet.</translation>
    </message>
    <message>
        <source>Ta utkastet videre, så blir det en endring av det tiltaket. Velg hva som skal gjelde der de er forskjellige. Etterpå må endringen sendes inn.</source>
        <translation>Ta utkastet vidare, så blir det ei endring av det tiltaket. Vel kva som skal gjelde der dei er ulike. Etterpå må endringa sendast inn.</translation>
    </message>
    <message>
        <source>Versjonen utkastet bygger på, finnes ikke her lenger. Velg derfor selv hva som skal gjelde for alt som er forskjellig, og ta utkastet videre.</source>
        <translation>Versjonen utkastet byggjer på, finst ikkje her lenger. Vel difor sjølv kva som skal gjelde for alt som er ulikt, og ta utkastet vidare.</translation>
    </message>
    <message>
        <source>Ta utkastet videre, så tas endringene i dem bort. Resten av utkastet blir stående.</source>
        <translation>Ta utkastet vidare, så blir endringane i dei tekne bort. Resten av utkastet blir ståande.</translation>
    </message>
    <message>
        <source>Regeltesten «{case}» finnes ikke lenger. Det du har endret i den, tas bort.</source>
        <translation>Regeltesten «{case}» finst ikkje lenger. Det du har endra i han, blir teke bort.</translation>
    </message>
    <message>
        <source>Én ting er endret av dere begge. Velg hva som skal gjelde:</source>
        <translation>Éin ting er endra av dykk begge. Vel kva som skal gjelde:</translation>
    </message>
    <message>
        <source>{count} ting er endret av dere begge. Velg hva som skal gjelde for hver:</source>
        <translation>{count} ting er endra av dykk begge. Vel kva som skal gjelde for kvar:</translation>
    </message>
</context>
<context>
    <name>PublishingPage</name>
    <message>
        <source>Prøv og publiser</source>
        <translation>Prøv og publiser</translation>
    </message>
    <message>
        <source>1. Kontroll</source>
        <translation>1. Kontroll</translation>
    </message>
    <message>
        <source>2. Hva endres</source>
        <translation>2. Kva blir endra</translation>
    </message>
    <message>
        <source>3. Hvem treffes</source>
        <translation>3. Kven blir råka</translation>
    </message>
    <message>
        <source>4. Godkjenning og publisering</source>
        <translation>4. Godkjenning og publisering</translation>
    </message>
    <message>
        <source>Hele tiltaket</source>
        <translation>Heile tiltaket</translation>
    </message>
</context>
<context>
    <name>QuantityRow</name>
    <message>
        <source>{name}: legges til eller trekkes fra</source>
        <translation>{name}: blir lagt til eller trekt frå</translation>
    </message>
    <message>
        <source>legges til</source>
        <translation>blir lagt til</translation>
    </message>
    <message>
        <source>trekkes fra</source>
        <translation>blir trekt frå</translation>
    </message>
    <message>
        <source>{name}: antall ganger</source>
        <translation>{name}: talet på gonger</translation>
    </message>
    <message>
        <source>{name}: fra alder</source>
        <translation>{name}: frå alder</translation>
    </message>
    <message>
        <source>{name}: til og med alder</source>
        <translation>{name}: til og med alder</translation>
    </message>
    <message>
        <source>Samme barn er også med i …</source>
        <translation>Same barn er òg med i …</translation>
    </message>
    <message>
        <source>Ta bort leddet</source>
        <translation>Ta bort leddet</translation>
    </message>
    <message>
        <source>Ta bort {name}</source>
        <translation>Ta bort {name}</translation>
    </message>
    <message>
        <source>Måneder siden: {name}</source>
        <translation>Månader sidan: {name}</translation>
    </message>
    <message>
        <source>Antall barn: {name}</source>
        <translation>Talet på barn: {name}</translation>
    </message>
    <message>
        <source>ganger</source>
        <translation>gonger</translation>
    </message>
    <message>
        <source>fra</source>
        <translation>frå</translation>
    </message>
    <message>
        <source>til og med</source>
        <translation>til og med</translation>
    </message>
    <message>
        <source>år eller måneder, som i spørsmålet</source>
        <translation>år eller månader, som i spørsmålet</translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>Avbryt</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>Viktigst nå – {situation}</source>
        <translation>Viktigast no – {situation}</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Følsom opplysning – spør bare når det trengs</source>
        <translation>Kjenslevar opplysning – spør berre når det trengst</translation>
    </message>
    <message>
        <source>Hjelp til spørsmålet (F1)</source>
        <translation>Hjelp til spørsmålet (F1)</translation>
    </message>
    <message>
        <source>Andre måter å svare på (Shift+F10)</source>
        <translation>Andre måtar å svare på (Shift+F10)</translation>
    </message>
</context>
<context>
    <name>RaisedProof</name>
    <message>
        <source>Finner ut hvem det tas opp for …</source>
        <translation>Finn ut kven det blir teke opp for …</translation>
    </message>
    <message>
        <source>eksempelpersoner</source>
        <translation>eksempelpersonar</translation>
    </message>
    <message>
        <source>Eksempel</source>
        <translation>Eksempel</translation>
    </message>
    <message>
        <source>personer i regeltestene</source>
        <translation>personar i regeltestane</translation>
    </message>
    <message>
        <source>Regeltest</source>
        <translation>Regeltest</translation>
    </message>
    <message>
        <source>oppdiktede personer</source>
        <translation>oppdikta personar</translation>
    </message>
    <message>
        <source>Oppdiktet</source>
        <translation>Oppdikta</translation>
    </message>
    <message>
        <source>{raised} av {people} {sort}</source>
        <translation>{raised} av {people} {sort}</translation>
    </message>
    <message>
        <source>Tas opp for {told}.</source>
        <translation>Blir teke opp for {told}.</translation>
    </message>
    <message>
        <source>Nr. {place} av {of}</source>
        <translation>Nr. {place} av {of}</translation>
    </message>
    <message>
        <source>{place} – fordi {why}</source>
        <translation>{place} – fordi {why}</translation>
    </message>
</context>
<context>
    <name>RatesPage</name>
    <message>
        <source>Satser</source>
        <translation>Satsar</translation>
    </message>
    <message>
        <source>Ny sats …</source>
        <translation>Ny sats …</translation>
    </message>
    <message>
        <source>Godkjenn satsen</source>
        <translation>Godkjenn satsen</translation>
    </message>
    <message>
        <source>Publiser fra i dag</source>
        <translation>Publiser frå i dag</translation>
    </message>
    <message>
        <source>Hvorfor publiseres den?</source>
        <translation>Kvifor blir dette publisert?</translation>
    </message>
    <message>
        <source>Trekk tilbake</source>
        <translation>Trekk tilbake</translation>
    </message>
    <message>
        <source>Ingen ennå</source>
        <translation>Ingen enno</translation>
    </message>
    <message>
        <source>Ny sats venter</source>
        <translation>Ny sats ventar</translation>
    </message>
    <message>
        <source>Påbegynt, ikke sendt inn</source>
        <translation>Påbyrja, ikkje send inn</translation>
    </message>
    <message>
        <source>{amount} kr fra {day}</source>
        <translation>{amount} kr frå {day}</translation>
    </message>
    <message>
        <source>Du har selv foreslått satsen. En annen fagansvarlig må godkjenne den.</source>
        <translation>Du har sjølv foreslått satsen. Ein annan fagansvarleg må godkjenne han.</translation>
    </message>
    <message>
        <source>{who} foreslår {amount}: {why}</source>
        <translation>{who} foreslår {amount}: {why}</translation>
    </message>
    <message>
        <source>Kilde: {source}</source>
        <translation>Kjelde: {source}</translation>
    </message>
    <message>
        <source>Godkjent av {who}.</source>
        <translation>Godkjend av {who}.</translation>
    </message>
    <message>
        <source>Brukes av: {names}</source>
        <translation>Blir brukt av: {names}</translation>
    </message>
    <message>
        <source>Ingen regel bruker denne satsen nå.</source>
        <translation>Ingen regel bruker denne satsen no.</translation>
    </message>
    <message>
        <source>Satsen er sendt inn. En annen må godkjenne den.</source>
        <translation>Satsen er send inn. Ein annan må godkjenne han.</translation>
    </message>
    <message>
        <source>Satsen er godkjent og kan publiseres.</source>
        <translation>Satsen er godkjend og kan publiserast.</translation>
    </message>
    <message>
        <source>Satsen er publisert.</source>
        <translation>Satsen er publisert.</translation>
    </message>
    <message>
        <source>Satsen er trukket tilbake.</source>
        <translation>Satsen er trekt tilbake.</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Bruk svarene</source>
        <translation>Bruk svara</translation>
    </message>
    <message>
        <source>Forkast</source>
        <translation>Forkast</translation>
    </message>
    <message>
        <source>Nevnt: {name}</source>
        <translation>Nemnt: {name}</translation>
    </message>
    <message>
        <source>Lest slik – Enter bruker svarene</source>
        <translation>Lese slik – Enter bruker svara</translation>
    </message>
    <message>
        <source>Fant ingen svar i linjen</source>
        <translation>Fann ingen svar i linja</translation>
    </message>
    <message>
        <source>Trolig også – Enter én gang til bruker disse</source>
        <translation>Truleg òg – Enter éin gong til bruker desse</translation>
    </message>
    <message>
        <source>Stemmer dette også? Enter bruker det</source>
        <translation>Stemmer dette òg? Enter bruker det</translation>
    </message>
    <message>
        <source>Ikke forstått: {words}</source>
        <translation>Ikkje forstått: {words}</translation>
    </message>
    <message>
        <source>{new} (nå: {old})</source>
        <translation>{new} (no: {old})</translation>
    </message>
    <message>
        <source>Enter bruker, Esc forkaster</source>
        <translation>Enter bruker, Esc forkastar</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>rettskilde ikke kontrollert</source>
        <translation>rettskjelde ikkje kontrollert</translation>
    </message>
    <message>
        <source>Kilde: {source}</source>
        <translation>Kjelde: {source}</translation>
    </message>
</context>
<context>
    <name>RelationLinks</name>
    <message>
        <source>Kan ikke være samtidig med:</source>
        <translation>Kan ikkje vere samtidig med:</translation>
    </message>
    <message>
        <source>Krever:</source>
        <translation>Krev:</translation>
    </message>
    <message>
        <source>Kommer før:</source>
        <translation>Kjem før:</translation>
    </message>
    <message>
        <source>Kan kombineres med:</source>
        <translation>Kan kombinerast med:</translation>
    </message>
    <message>
        <source>Henger sammen med</source>
        <translation>Heng saman med</translation>
    </message>
    <message>
        <source>Passer også, men ikke samtidig: {names}. Velg sammen med personen.</source>
        <translation>Passar òg, men ikkje samtidig: {names}. Vel saman med personen.</translation>
    </message>
</context>
<context>
    <name>ReportBox</name>
    <message>
        <source>Meld fra om tiltaket</source>
        <translation>Meld frå om tiltaket</translation>
    </message>
    <message>
        <source>Lagre melding …</source>
        <translation>Lagre melding …</translation>
    </message>
    <message>
        <source>Noe stemmer ikke</source>
        <translation>Noko stemmer ikkje</translation>
    </message>
    <message>
        <source>Alt stemmer fortsatt</source>
        <translation>Alt stemmer framleis</translation>
    </message>
    <message>
        <source>Skriv om tiltaket, ikke om en person. Fagansvarlig henter inn filen.</source>
        <translation>Skriv om tiltaket, ikkje om ein person. Fagansvarleg hentar inn fila.</translation>
    </message>
    <message>
        <source>Hva stemmer ikke, eller hvordan vet du det?</source>
        <translation>Kva stemmer ikkje, eller korleis veit du det?</translation>
    </message>
    <message>
        <source>Lagre meldingen</source>
        <translation>Lagre meldinga</translation>
    </message>
    <message>
        <source>Meldingen er lagret i {path}. Gi filen til fagansvarlig.</source>
        <translation>Meldinga er lagra i {path}. Gi fila til fagansvarleg.</translation>
    </message>
</context>
<context>
    <name>ResultsList</name>
    <message>
        <source>Tiltak</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>Ta bort fra arket</source>
        <translation>Ta bort frå arket</translation>
    </message>
    <message>
        <source>Ta med på arket</source>
        <translation>Ta med på arket</translation>
    </message>
    <message>
        <source>Hvorfor står dette her?</source>
        <translation>Kvifor står dette her?</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Tiltak</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>Lag ark med {count} tiltak …</source>
        <translation>Lag ark med {count} tiltak …</translation>
    </message>
    <message>
        <source>{count} tiltak til finnes ved søk</source>
        <translation>{count} tiltak til finst ved søk</translation>
    </message>
    <message>
        <source>{count} treff</source>
        <translation>{count} treff</translation>
    </message>
</context>
<context>
    <name>ReviewAct</name>
    <message>
        <source>Åpne tiltaket</source>
        <translation>Opne tiltaket</translation>
    </message>
    <message>
        <source>Bekreftet i dag</source>
        <translation>Stadfesta i dag</translation>
    </message>
    <message>
        <source>Endringer som ingen test ville oppdage</source>
        <translation>Endringar som ingen test ville oppdage</translation>
    </message>
    <message>
        <source>Hvordan ble det bekreftet?</source>
        <translation>Korleis vart det stadfesta?</translation>
    </message>
    <message>
        <source>F.eks. «Ringte kontoret», «Lest på nettsiden»</source>
        <translation>T.d. «Ringde kontoret», «Lese på nettsida»</translation>
    </message>
    <message>
        <source>Meldingen er ferdig</source>
        <translation>Meldinga er ferdig</translation>
    </message>
    <message>
        <source>Hva ble gjort med meldingen?</source>
        <translation>Kva vart gjort med meldinga?</translation>
    </message>
    <message>
        <source>Velg en linje i listen.</source>
        <translation>Vel ei linje i lista.</translation>
    </message>
    <message>
        <source>Sist bekreftet {last} · gjennomgås innen {due} · {owner}</source>
        <translation>Sist stadfesta {last} · gjennomgang innan {due} · {owner}</translation>
    </message>
    <message>
        <source>aldri</source>
        <translation>aldri</translation>
    </message>
    <message>
        <source>Kortet sier 10 av 10 ting</source>
        <translation>Kortet seier 10 av 10 ting</translation>
    </message>
    <message>
        <source>Kortet sier {told} av 10 ting – mangler: {lacking}</source>
        <translation>Kortet seier {told} av 10 ting – manglar: {lacking}</translation>
    </message>
    <message>
        <source>Lag en regeltest for hver: en person som ville fått et annet svar.</source>
        <translation>Lag ein regeltest for kvar: ein person som ville fått eit anna svar.</translation>
    </message>
    <message>
        <source>Åpne regelen</source>
        <translation>Opne regelen</translation>
    </message>
    <message>
        <source>«{name}» er bekreftet og sendt inn. En annen må godkjenne det.</source>
        <translation>«{name}» er stadfesta og sendt inn. Ein annan må godkjenne det.</translation>
    </message>
    <message>
        <source>Bekreftelsen av «{name}» står i utkastet. Send det inn når resten er ferdig.</source>
        <translation>Stadfestinga av «{name}» står i utkastet. Send det inn når resten er ferdig.</translation>
    </message>
    <message>
        <source>Meldingen er ferdig og tatt av listen.</source>
        <translation>Meldinga er ferdig og teken av lista.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Gjennomgang</source>
        <translation>Gjennomgang</translation>
    </message>
    <message>
        <source>Vis</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Alle grunner</source>
        <translation>Alle grunnar</translation>
    </message>
    <message>
        <source>Regler som er lite prøvd: regnes ut …</source>
        <translation>Reglar som er lite prøvde: blir rekna ut …</translation>
    </message>
    <message>
        <source>Bør kontrolleres igjen</source>
        <translation>Bør kontrollerast igjen</translation>
    </message>
    <message>
        <source>Hent inn meldinger …</source>
        <translation>Hent inn meldingar …</translation>
    </message>
    <message>
        <source>{count} grunner for {programs} tiltak</source>
        <translation>{count} grunnar for {programs} tiltak</translation>
    </message>
    <message>
        <source>Én grunn for ett tiltak</source>
        <translation>Éin grunn for eitt tiltak</translation>
    </message>
    <message>
        <source>Ingenting å se på. Alt er oppdatert.</source>
        <translation>Ingenting å sjå på. Alt er oppdatert.</translation>
    </message>
    <message>
        <source>Hent inn meldinger fra saksbehandlere</source>
        <translation>Hent inn meldingar frå saksbehandlarar</translation>
    </message>
    <message>
        <source>Meldingen er hentet inn og står øverst.</source>
        <translation>Meldinga er henta inn og står øvst.</translation>
    </message>
    <message>
        <source>{count} meldinger er hentet inn og står øverst.</source>
        <translation>{count} meldingar er henta inn og står øvst.</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Ta bort svaret</source>
        <translation>Ta bort svaret</translation>
    </message>
</context>
<context>
    <name>RowNotes</name>
    <message>
        <source>Brukes ikke nå</source>
        <translation>Blir ikkje brukt no</translation>
    </message>
    <message>
        <source>Stemmer ikke med {questions}</source>
        <translation>Stemmer ikkje med {questions}</translation>
    </message>
    <message>
        <source>«{question}»</source>
        <translation>«{question}»</translation>
    </message>
    <message>
        <source>Prøves. Ellers ikke besvart.</source>
        <translation>Blir prøvd. Elles ikkje svart på.</translation>
    </message>
    <message>
        <source>Prøves. Ellers står: {answer}</source>
        <translation>Blir prøvd. Elles står: {answer}</translation>
    </message>
    <message>
        <source>Svar «{answer}»</source>
        <translation>Svar «{answer}»</translation>
    </message>
    <message>
        <source>Hvorfor vi spør: {why}</source>
        <translation>Kvifor vi spør: {why}</translation>
    </message>
    <message>
        <source>Tilbake til {place}</source>
        <translation>Tilbake til {place}</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>Prioritert gruppe</source>
        <translation>Prioritert gruppe</translation>
    </message>
    <message>
        <source>kan være utdatert, skulle vært kontrollert {day}</source>
        <translation>kan vere utdatert, skulle vore kontrollert {day}</translation>
    </message>
    <message>
        <source>har allerede</source>
        <translation>har frå før</translation>
    </message>
    <message>
        <source>nevnt</source>
        <translation>nemnt</translation>
    </message>
    <message>
        <source>fordi: {reasons}</source>
        <translation>fordi: {reasons}</translation>
    </message>
    <message>
        <source>gjelder: {needs}</source>
        <translation>gjeld: {needs}</translation>
    </message>
    <message>
        <source>mangler: {labels}</source>
        <translation>manglar: {labels}</translation>
    </message>
    <message>
        <source>utelukker: {sentence}</source>
        <translation>utelukkar: {sentence}</translation>
    </message>
    <message>
        <source>ikke oppfylt: {sentence}</source>
        <translation>ikkje oppfylt: {sentence}</translation>
    </message>
    <message>
        <source>{place} av {count}</source>
        <translation>{place} av {count}</translation>
    </message>
    <message>
        <source>valgt</source>
        <translation>vald</translation>
    </message>
</context>
<context>
    <name>RuleInput</name>
    <message>
        <source>Endre regelen …</source>
        <translation>Endre regelen …</translation>
    </message>
    <message>
        <source>Ingen regel.</source>
        <translation>Ingen regel.</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>Regelen</source>
        <translation>Regelen</translation>
    </message>
</context>
<context>
    <name>RulePage</name>
    <message>
        <source>Tiltaket har ingen vilkår ennå. Trykk «Nytt vilkår» for å begynne.</source>
        <translation>Tiltaket har ingen vilkår enno. Trykk «Nytt vilkår» for å byrje.</translation>
    </message>
    <message>
        <source>Regelen for {name}</source>
        <translation>Regelen for {name}</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Vilkåret finnes ikke lenger – velg det på nytt.</source>
        <translation>Vilkåret finst ikkje lenger – vel det på nytt.</translation>
    </message>
    <message>
        <source>Betingelsen er kopiert fra en nyere utgave av Tiltaksfinner. Ingenting er limt inn. Oppdater programmet her, eller skriv betingelsen på nytt.</source>
        <translation>Delvilkåret er kopiert frå ei nyare utgåve av Tiltaksfinner. Ingenting er limt inn. Oppdater programmet her, eller skriv delvilkåret på nytt.</translation>
    </message>
    <message>
        <source>Utklippstavlen har ingen betingelse. Velg en linje, trykk Ctrl+C og lim inn her.</source>
        <translation>Utklippstavla har ikkje noko delvilkår. Vel ei linje, trykk Ctrl+C og lim inn her.</translation>
    </message>
    <message>
        <source>Betingelsen kan ikke brukes her, og ingenting er limt inn: {why}.</source>
        <translation>Delvilkåret kan ikkje brukast her, og ingenting er limt inn: {why}.</translation>
    </message>
    <message>
        <source>Vilkåret har ingen regel ennå. Legg til en betingelse først.</source>
        <translation>Vilkåret har ingen regel enno. Legg til eit delvilkår først.</translation>
    </message>
    <message>
        <source>Skriv tittelen på kilden først.</source>
        <translation>Skriv tittelen på kjelda først.</translation>
    </message>
    <message>
        <source>Et skjønnsvilkår må ha en tekst. Den forrige teksten er beholdt.</source>
        <translation>Eit skjønnsvilkår må ha ein tekst. Den førre teksten er teken vare på.</translation>
    </message>
    <message>
        <source>Vilkåret er skjønn uten regel. Legg til en betingelse først.</source>
        <translation>Vilkåret er skjønn utan regel. Legg til eit delvilkår først.</translation>
    </message>
    <message>
        <source>Regelen kan ikke ha flere grupper inni hverandre. Del den i flere vilkår.</source>
        <translation>Regelen kan ikkje ha fleire grupper inni kvarandre. Del han i fleire vilkår.</translation>
    </message>
    <message>
        <source>Bare en gruppe kan løses opp. Velg linjen over betingelsene.</source>
        <translation>Berre ei gruppe kan løysast opp. Vel linja over delvilkåra.</translation>
    </message>
    <message>
        <source>Gruppen har «ikke» foran seg. Ta bort «ikke» før du løser den opp.</source>
        <translation>Gruppa har «ikkje» framfor seg. Ta bort «ikkje» før du løyser ho opp.</translation>
    </message>
    <message>
        <source>Å dele vilkåret her ville endre hva det betyr. Velg et annet bindeord.</source>
        <translation>Å dele vilkåret her ville endre kva det betyr. Vel eit anna bindeord.</translation>
    </message>
    <message>
        <source>Bare en gruppe har et bindeord.</source>
        <translation>Berre ei gruppe har eit bindeord.</translation>
    </message>
    <message>
        <source>Pekeren sier ikke hvorfor – skriv det under Fordi</source>
        <translation>Peikaren seier ikkje kvifor – skriv det under Fordi</translation>
    </message>
    <message>
        <source>vilkåret har ingen kilde – velg en kilde, eller legg til en ny</source>
        <translation>vilkåret har inga kjelde – vel ei kjelde, eller legg til ei ny</translation>
    </message>
    <message>
        <source>Utelukker nå</source>
        <translation>Utelukkar no</translation>
    </message>
    <message>
        <source>Utelukker ikke</source>
        <translation>Utelukkar ikkje</translation>
    </message>
    <message>
        <source>Mangler svar</source>
        <translation>Manglar svar</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Holder ikke</source>
        <translation>Held ikkje</translation>
    </message>
    <message>
        <source>Må vurderes</source>
        <translation>Må vurderast</translation>
    </message>
    <message>
        <source>Skriv hva en person må vurdere her.</source>
        <translation>Skriv kva ein person må vurdere her.</translation>
    </message>
    <message>
        <source>Et helt vilkår kan ikke flyttes inn i et annet. Kopier det i stedet.</source>
        <translation>Eit heilt vilkår kan ikkje flyttast inn i eit anna. Kopier det i staden.</translation>
    </message>
    <message>
        <source>Vilkåret står ytterst allerede.</source>
        <translation>Vilkåret står ytst allereie.</translation>
    </message>
    <message>
        <source>Utenfor gruppen ville betingelsen bety noe annet. Klipp den ut og lim den inn.</source>
        <translation>Utanfor gruppa ville delvilkåret bety noko anna. Klipp det ut og lim det inn.</translation>
    </message>
    <message>
        <source>Det er ingen gruppe ved siden av å flytte inn i. Lag en gruppe først.</source>
        <translation>Det er inga gruppe ved sida av å flytte inn i. Lag ei gruppe først.</translation>
    </message>
    <message>
        <source>Skriv et helt tall, for eksempel 18 eller 420 000.</source>
        <translation>Skriv eit heilt tal, til dømes 18 eller 420 000.</translation>
    </message>
    <message>
        <source>Skriv et tall med høyst én desimal, for eksempel 37,5.</source>
        <translation>Skriv eit tal med høgst éin desimal, til dømes 37,5.</translation>
    </message>
    <message>
        <source>Skriv hvor mange ganger, for eksempel 1,5 eller 2/3.</source>
        <translation>Skriv kor mange gonger, til dømes 1,5 eller 2/3.</translation>
    </message>
    <message>
        <source>Skriv en dato, for eksempel 1.8.2026.</source>
        <translation>Skriv ein dato, til dømes 1.8.2026.</translation>
    </message>
    <message>
        <source>{question}: fra</source>
        <translation>{question}: frå</translation>
    </message>
    <message>
        <source>{question}: til og med</source>
        <translation>{question}: til og med</translation>
    </message>
    <message>
        <source>Påkrevd</source>
        <translation>Påkravd</translation>
    </message>
    <message>
        <source>Utelukker</source>
        <translation>Utelukkar</translation>
    </message>
    <message>
        <source>Prioriterer</source>
        <translation>Prioriterer</translation>
    </message>
    <message>
        <source>Skjønn</source>
        <translation>Skjønn</translation>
    </message>
    <message>
        <source>Peker sterkt</source>
        <translation>Peikar sterkt</translation>
    </message>
    <message>
        <source>Peker svakt</source>
        <translation>Peikar svakt</translation>
    </message>
    <message>
        <source>Holder igjen</source>
        <translation>Held att</translation>
    </message>
    <message>
        <source>Har det</source>
        <translation>Har det</translation>
    </message>
    <message>
        <source>Haster</source>
        <translation>Hastar</translation>
    </message>
    <message>
        <source>Når det holder, tas tiltaket opp. Avgjør ikke om det passer.</source>
        <translation>Når det held, blir tiltaket teke opp. Avgjer ikkje om det passar.</translation>
    </message>
    <message>
        <source>Når det holder, står tiltaket under flere muligheter.</source>
        <translation>Når det held, står tiltaket under fleire moglegheiter.</translation>
    </message>
    <message>
        <source>Når det holder, ville det være tåpelig eller taktløst å ta tiltaket opp.</source>
        <translation>Når det held, ville det vere tåpeleg eller taktlaust å ta tiltaket opp.</translation>
    </message>
    <message>
        <source>Når det holder, har personen tiltaket allerede.</source>
        <translation>Når det held, har personen tiltaket allereie.</translation>
    </message>
    <message>
        <source>Når det holder, kommer tiltaket før alt annet.</source>
        <translation>Når det held, kjem tiltaket før alt anna.</translation>
    </message>
    <message>
        <source>Må holde for at tiltaket skal passe.</source>
        <translation>Må halde for at tiltaket skal passe.</translation>
    </message>
    <message>
        <source>Når det holder, passer ikke tiltaket nå.</source>
        <translation>Når det held, passar ikkje tiltaket no.</translation>
    </message>
    <message>
        <source>Løfter tiltaket i listen. Avgjør ikke om det passer.</source>
        <translation>Løftar tiltaket i lista. Avgjer ikkje om det passar.</translation>
    </message>
    <message>
        <source>En person må vurdere det. Avgjør ikke om tiltaket passer.</source>
        <translation>Ein person må vurdere det. Avgjer ikkje om tiltaket passar.</translation>
    </message>
    <message>
        <source>Beskriv hva som må vurderes</source>
        <translation>Beskriv kva som må vurderast</translation>
    </message>
    <message>
        <source>Alle disse</source>
        <translation>Alle desse</translation>
    </message>
    <message>
        <source>Minst én av disse</source>
        <translation>Minst eitt av desse</translation>
    </message>
    <message>
        <source>Minst {count} av disse</source>
        <translation>Minst {count} av desse</translation>
    </message>
    <message>
        <source>Ingen av disse</source>
        <translation>Ingen av desse</translation>
    </message>
    <message>
        <source>Ikke {group}:</source>
        <translation>Ikkje {group}:</translation>
    </message>
    <message>
        <source>er</source>
        <translation>er</translation>
    </message>
    <message>
        <source>er ikke</source>
        <translation>er ikkje</translation>
    </message>
    <message>
        <source>er en av</source>
        <translation>er ein av</translation>
    </message>
    <message>
        <source>er ingen av</source>
        <translation>er ingen av</translation>
    </message>
    <message>
        <source>omfatter minst én av</source>
        <translation>omfattar minst éin av</translation>
    </message>
    <message>
        <source>omfatter alle</source>
        <translation>omfattar alle</translation>
    </message>
    <message>
        <source>omfatter ingen av</source>
        <translation>omfattar ingen av</translation>
    </message>
    <message>
        <source>er minst</source>
        <translation>er minst</translation>
    </message>
    <message>
        <source>er over</source>
        <translation>er over</translation>
    </message>
    <message>
        <source>er høyst</source>
        <translation>er høgst</translation>
    </message>
    <message>
        <source>er under</source>
        <translation>er under</translation>
    </message>
    <message>
        <source>er nøyaktig</source>
        <translation>er nøyaktig</translation>
    </message>
    <message>
        <source>er fra og med … til og med</source>
        <translation>er frå og med … til og med</translation>
    </message>
    <message>
        <source>er tidligst</source>
        <translation>er tidlegast</translation>
    </message>
    <message>
        <source>er før</source>
        <translation>er før</translation>
    </message>
    <message>
        <source>er senest</source>
        <translation>er seinast</translation>
    </message>
    <message>
        <source>minst ett barn er fra … til</source>
        <translation>minst eitt barn er frå … til</translation>
    </message>
    <message>
        <source>antall barn er minst</source>
        <translation>talet på barn er minst</translation>
    </message>
    <message>
        <source>Det kan bare være én slik linje. Legg betingelsen til i den.</source>
        <translation>Det kan berre vere éi slik linje. Legg delvilkåret til i ho.</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>Oppgitt: {answer}</source>
        <translation>Oppgitt: {answer}</translation>
    </message>
    <message>
        <source>Svar: {answer}</source>
        <translation>Svar: {answer}</translation>
    </message>
    <message>
        <source> (brukes ikke nå)</source>
        <translation> (blir ikkje brukt no)</translation>
    </message>
    <message>
        <source>Svar på: {label}</source>
        <translation>Svar på: {label}</translation>
    </message>
    <message>
        <source>Endre svaret</source>
        <translation>Endre svaret</translation>
    </message>
    <message>
        <source>Endre svaret: {label}</source>
        <translation>Endre svaret: {label}</translation>
    </message>
</context>
<context>
    <name>ScaleEditor</name>
    <message>
        <source>hver til: så mye mer</source>
        <translation>kvar til: så mykje meir</translation>
    </message>
    <message>
        <source>alle andre</source>
        <translation>alle andre</translation>
    </message>
    <message>
        <source>Ta bort tabellen</source>
        <translation>Ta bort tabellen</translation>
    </message>
    <message>
        <source>Ganger dette, etter: {name}</source>
        <translation>Gonger dette, etter: {name}</translation>
    </message>
    <message>
        <source>{name}: rad {number}, antall</source>
        <translation>{name}: rad {number}, tal</translation>
    </message>
    <message>
        <source>fra</source>
        <translation>frå</translation>
    </message>
    <message>
        <source>{name}: rad {number}, ganger</source>
        <translation>{name}: rad {number}, gonger</translation>
    </message>
    <message>
        <source>ganger</source>
        <translation>gonger</translation>
    </message>
    <message>
        <source>Skriv minst én rad. Regelen er som den var.</source>
        <translation>Skriv minst éi rad. Regelen er som han var.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Søk i alle tiltak</source>
        <translation>Søk i alle tiltak</translation>
    </message>
    <message>
        <source>Søk</source>
        <translation>Søk</translation>
    </message>
    <message>
        <source>Tøm søket</source>
        <translation>Tøm søket</translation>
    </message>
</context>
<context>
    <name>SectionView</name>
    <message>
        <source>Kopier adressen</source>
        <translation>Kopier adressa</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Ikke oppgitt i kildene</source>
        <translation>Ikkje oppgitt i kjeldene</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>… og {count} til</source>
        <translation>… og {count} til</translation>
    </message>
</context>
<context>
    <name>SeveralEditor</name>
    <message>
        <source>Velg minst ett svar. Regelen er som den var.</source>
        <translation>Vel minst eitt svar. Regelen er som han var.</translation>
    </message>
</context>
<context>
    <name>SheetBox</name>
    <message>
        <source>Ark</source>
        <translation>Ark</translation>
    </message>
    <message>
        <source>Skriv ut …</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <source>Lagre som PDF …</source>
        <translation>Lagre som PDF …</translation>
    </message>
    <message>
        <source>Lukk</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Valgt sammen med personen</source>
        <translation>Valt saman med personen</translation>
    </message>
    <message>
        <source>Ingen tiltak er valgt.</source>
        <translation>Ingen tiltak er valde.</translation>
    </message>
    <message>
        <source>Fant ingen skriver. Lagre arket som PDF i stedet.</source>
        <translation>Fann ingen skrivar. Lagre arket som PDF i staden.</translation>
    </message>
    <message>
        <source>Arket er sendt til skriveren.</source>
        <translation>Arket er sendt til skrivaren.</translation>
    </message>
    <message>
        <source>Skriveren tok ikke imot arket. Lagre det som PDF i stedet.</source>
        <translation>Skrivaren tok ikkje imot arket. Lagre det som PDF i staden.</translation>
    </message>
    <message>
        <source>Lagre arket</source>
        <translation>Lagre arket</translation>
    </message>
    <message>
        <source>Arket er lagret i {path}.</source>
        <translation>Arket er lagra i {path}.</translation>
    </message>
</context>
<context>
    <name>SheetOptions</name>
    <message>
        <source>Språk</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Ved siden av</source>
        <translation>Ved sida av</translation>
    </message>
    <message>
        <source>Bare ett språk</source>
        <translation>Berre eitt språk</translation>
    </message>
    <message>
        <source>Bokstaver</source>
        <translation>Bokstavar</translation>
    </message>
    <message>
        <source>Vanlige</source>
        <translation>Vanlege</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Store</translation>
    </message>
    <message>
        <source>Hva arket viser</source>
        <translation>Kva arket viser</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Nøytralt</source>
        <translation>Nøytralt</translation>
    </message>
    <message>
        <source>Bare telefonnummeret</source>
        <translation>Berre telefonnummeret</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Forhåndsvisning</source>
        <translation>Førehandsvising</translation>
    </message>
    <message>
        <source>Side {place} av {count}</source>
        <translation>Side {place} av {count}</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Katalog {version} gjelder nå og er tatt i bruk.</source>
        <translation>Katalog {version} gjeld no og er teken i bruk.</translation>
    </message>
    <message>
        <source>Noe gikk galt som programmet ikke var forberedt på. Svarene er beholdt. Gå videre, og si fra til fagansvarlig hvis det skjer igjen.</source>
        <translation>Noko gjekk gale som programmet ikkje var førebudd på. Svara er tekne vare på. Gå vidare, og sei frå til fagansvarleg om det skjer igjen.</translation>
    </message>
</context>
<context>
    <name>SignBox</name>
    <message>
        <source>Signer og lag fil</source>
        <translation>Signer og lag fil</translation>
    </message>
    <message>
        <source>Dette signerer du</source>
        <translation>Dette signerer du</translation>
    </message>
    <message>
        <source>Tiltakskatalog (*.tiltak)</source>
        <translation>Tiltakskatalog (*.tiltak)</translation>
    </message>
    <message>
        <source>Nøkkel (*.pem)</source>
        <translation>Nøkkel (*.pem)</translation>
    </message>
    <message>
        <source>Nøkkelringen</source>
        <translation>Nøkkelringen</translation>
    </message>
    <message>
        <source>Mappen fra IT.</source>
        <translation>Mappa frå IT.</translation>
    </message>
    <message>
        <source>Din nøkkelfil</source>
        <translation>Nøkkelfila di</translation>
    </message>
    <message>
        <source>Den slutter på .pem.</source>
        <translation>Ho sluttar på .pem.</translation>
    </message>
    <message>
        <source>Passordet til nøkkelen</source>
        <translation>Passordet til nøkkelen</translation>
    </message>
    <message>
        <source>Filen som lages</source>
        <translation>Fila som blir laga</translation>
    </message>
    <message>
        <source>Velg mappen med nøkkelringen. Du får den av IT.</source>
        <translation>Vel mappa med nøkkelringen. Du får ho av IT.</translation>
    </message>
    <message>
        <source>Velg nøkkelfilen din.</source>
        <translation>Vel nøkkelfila di.</translation>
    </message>
    <message>
        <source>Skriv passordet til nøkkelen.</source>
        <translation>Skriv passordet til nøkkelen.</translation>
    </message>
    <message>
        <source>Velg hva filen skal hete.</source>
        <translation>Vel kva fila skal heite.</translation>
    </message>
</context>
<context>
    <name>SignVersion</name>
    <message>
        <source>Signer og lag fil …</source>
        <translation>Signer og lag fil …</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>Signer versjon {version}</source>
        <translation>Signer versjon {version}</translation>
    </message>
    <message>
        <source>Ingen har signert ennå. Det trengs {count}, og disse kan: {names}.</source>
        <translation>Ingen har signert enno. Det trengst {count}, og desse kan: {names}.</translation>
    </message>
    <message>
        <source>{names} har signert.</source>
        <translation>{names} har signert.</translation>
    </message>
    <message>
        <source>Det er nok: filen kan sendes ut.</source>
        <translation>Det er nok: fila kan sendast ut.</translation>
    </message>
    <message>
        <source>Det trengs {count} til, og disse kan: {names}.</source>
        <translation>Det trengst {count} til, og desse kan: {names}.</translation>
    </message>
    <message>
        <source>Filen kan tas inn til og med {day}.</source>
        <translation>Fila kan takast inn til og med {day}.</translation>
    </message>
    <message>
        <source>{count} endringer fra versjon {before}:</source>
        <translation>{count} endringar frå versjon {before}:</translation>
    </message>
    <message>
        <source>Én endring fra versjon {before}:</source>
        <translation>Éi endring frå versjon {before}:</translation>
    </message>
    <message>
        <source>Ingenting er annerledes enn i versjon {before}.</source>
        <translation>Ingenting er annleis enn i versjon {before}.</translation>
    </message>
    <message>
        <source>Versjon {version} er ikke publisert på denne maskinen. Les endringene før du signerer.</source>
        <translation>Versjon {version} er ikkje publisert på denne maskina. Les endringane før du signerer.</translation>
    </message>
    <message>
        <source>Versjon {version} kom med programmet eller fra en fil.</source>
        <translation>Versjon {version} kom med programmet eller frå ei fil.</translation>
    </message>
    <message>
        <source>Versjon {version} gjelder fra {day}. Publisert her av {who}, godkjent av {approver}. Begrunnelse: {why}</source>
        <translation>Versjon {version} gjeld frå {day}. Publisert her av {who}, godkjend av {approver}. Grunngiving: {why}</translation>
    </message>
    <message>
        <source>Signert. {file} har {count} underskrifter og kan sendes ut.</source>
        <translation>Signert. {file} har {count} underskrifter og kan sendast ut.</translation>
    </message>
    <message>
        <source>Signert. {file} mangler {count} av {needed} underskrifter. Send den til {names}, som velger «Signer en fil» i menyen Fagansvarlig.</source>
        <translation>Signert. {file} manglar {count} av {needed} underskrifter. Send ho til {names}, som vel «Signer ei fil» i menyen Fagansvarleg.</translation>
    </message>
    <message>
        <source>{names} eller {last}</source>
        <translation>{names} eller {last}</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Står ikke på listen fordi ingenting som er sagt, peker på det.</source>
        <translation>Står ikkje på lista fordi ingenting som er sagt, peikar på det.</translation>
    </message>
    <message>
        <source>Det eneste i denne delen av listen.</source>
        <translation>Det einaste i denne delen av lista.</translation>
    </message>
    <message>
        <source>Står sist i denne delen av listen.</source>
        <translation>Står sist i denne delen av lista.</translation>
    </message>
    <message>
        <source>Står over «{other}» fordi {reason}.</source>
        <translation>Står over «{other}» fordi {reason}.</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Krever skjønn</source>
        <translation>Krev skjønn</translation>
    </message>
    <message>
        <source>Oppfylt</source>
        <translation>Oppfylt</translation>
    </message>
    <message>
        <source>Ikke oppfylt</source>
        <translation>Ikkje oppfylt</translation>
    </message>
    <message>
        <source>Mangler svar</source>
        <translation>Manglar svar</translation>
    </message>
    <message>
        <source>Utelukker</source>
        <translation>Utelukkar</translation>
    </message>
    <message>
        <source>Utelukker ikke</source>
        <translation>Utelukkar ikkje</translation>
    </message>
    <message>
        <source>Kan utelukke</source>
        <translation>Kan utelukke</translation>
    </message>
    <message>
        <source>Prioritert gruppe</source>
        <translation>Prioritert gruppe</translation>
    </message>
    <message>
        <source>Gir ikke prioritet</source>
        <translation>Gir ikkje prioritet</translation>
    </message>
    <message>
        <source>Kan gi prioritet</source>
        <translation>Kan gi prioritet</translation>
    </message>
    <message>
        <source>Trengs ikke nå</source>
        <translation>Trengst ikkje no</translation>
    </message>
    <message>
        <source>Stemmer</source>
        <translation>Stemmer</translation>
    </message>
    <message>
        <source>Stemmer ikke</source>
        <translation>Stemmer ikkje</translation>
    </message>
    <message>
        <source>Alle disse:</source>
        <translation>Alle desse:</translation>
    </message>
    <message>
        <source>Minst {count} av disse:</source>
        <translation>Minst {count} av desse:</translation>
    </message>
    <message>
        <source>Ikke:</source>
        <translation>Ikkje:</translation>
    </message>
    <message>
        <source>Minst ett av disse:</source>
        <translation>Minst eitt av desse:</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Ingenting om personen lagres uten at du ber om det</source>
        <translation>Ingenting om personen blir lagra utan at du ber om det</translation>
    </message>
    <message>
        <source>Ingenting om personen lagres</source>
        <translation>Ingenting om personen blir lagra</translation>
    </message>
    <message>
        <source>Bevarte saker: {count}</source>
        <translation>Bevarte saker: {count}</translation>
    </message>
    <message>
        <source>Ny katalog: {version}</source>
        <translation>Ny katalog: {version}</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Send inn til godkjenning</source>
        <translation>Send inn til godkjenning</translation>
    </message>
    <message>
        <source>Hvorfor endres det?</source>
        <translation>Kvifor blir det endra?</translation>
    </message>
    <message>
        <source>Godkjenn</source>
        <translation>Godkjenn</translation>
    </message>
    <message>
        <source>Send tilbake</source>
        <translation>Send tilbake</translation>
    </message>
    <message>
        <source>Hvorfor sendes det tilbake?</source>
        <translation>Kvifor blir det sendt tilbake?</translation>
    </message>
    <message>
        <source>Publiser</source>
        <translation>Publiser</translation>
    </message>
    <message>
        <source>Hva er nytt? Står i historikken</source>
        <translation>Kva er nytt? Står i historikken</translation>
    </message>
    <message>
        <source>Gjelder fra (dagens dato eller senere)</source>
        <translation>Gjeld frå (dagens dato eller seinare)</translation>
    </message>
    <message>
        <source>Ingenting er endret</source>
        <translation>Ingenting er endra</translation>
    </message>
    <message>
        <source>Endre regelen eller tekstene, så begynner et utkast av seg selv.</source>
        <translation>Endre regelen eller tekstane, så byrjar eit utkast av seg sjølv.</translation>
    </message>
    <message>
        <source>Står på {names}, som godkjennes og publiseres sammen med tiltaket.</source>
        <translation>Står på {names}, som blir godkjende og publiserte saman med tiltaket.</translation>
    </message>
    <message>
        <source>Godkjent av {who}. Begrunnelse: {why}</source>
        <translation>Godkjend av {who}. Grunngiving: {why}</translation>
    </message>
    <message>
        <source>Sendt inn av {who}. Begrunnelse: {why}</source>
        <translation>Sendt inn av {who}. Grunngiving: {why}</translation>
    </message>
    <message>
        <source>Sendt tilbake: {why}</source>
        <translation>Sendt tilbake: {why}</translation>
    </message>
    <message>
        <source>Endret av {who}.</source>
        <translation>Endra av {who}.</translation>
    </message>
    <message>
        <source>Velg først mellom tekstene øverst på siden.</source>
        <translation>Vel først mellom tekstane øvst på sida.</translation>
    </message>
    <message>
        <source>Kontrollen er ikke ferdig.</source>
        <translation>Kontrollen er ikkje ferdig.</translation>
    </message>
    <message>
        <source>Rett det som står under «Kontroll» først.</source>
        <translation>Rett det som står under «Kontroll» først.</translation>
    </message>
    <message>
        <source>Du har selv vært med på endringen. En annen fagansvarlig må godkjenne den.</source>
        <translation>Du har sjølv vore med på endringa. Ein annan fagansvarleg må godkjenne ho.</translation>
    </message>
    <message>
        <source>Publiser også «{name}»</source>
        <translation>Publiser òg «{name}»</translation>
    </message>
    <message>
        <source>Endringen er sendt inn. En annen fagansvarlig kan godkjenne den.</source>
        <translation>Endringa er send inn. Ein annan fagansvarleg kan godkjenne ho.</translation>
    </message>
    <message>
        <source>Endringen er godkjent og kan publiseres.</source>
        <translation>Endringa er godkjend og kan publiserast.</translation>
    </message>
    <message>
        <source>Endringen er sendt tilbake.</source>
        <translation>Endringa er send tilbake.</translation>
    </message>
    <message>
        <source>Datoen kan ikke leses. Skriv den som 24.12.2026.</source>
        <translation>Datoen kan ikkje lesast. Skriv han som 24.12.2026.</translation>
    </message>
    <message>
        <source>Versjon {version} er publisert og gjelder fra {day}.</source>
        <translation>Versjon {version} er publisert og gjeld frå {day}.</translation>
    </message>
</context>
<context>
    <name>TableInput</name>
    <message>
        <source>Av svaret på</source>
        <translation>Av svaret på</translation>
    </message>
    <message>
        <source>Følger svaret på</source>
        <translation>Følgjer svaret på</translation>
    </message>
    <message>
        <source>Ingenting følger</source>
        <translation>Ingenting følgjer</translation>
    </message>
</context>
<context>
    <name>Takeaway</name>
    <message>
        <source>Teksten er kopiert: {count} av høyst {most} tegn. Den tas bort fra utklippstavlen om {seconds} sekunder.</source>
        <translation>Teksten er kopiert: {count} av høgst {most} teikn. Han blir teken bort frå utklippstavla om {seconds} sekund.</translation>
    </message>
    <message>
        <source>Hele vurderingen er kopiert: {count} tegn. Mange felter tar høyst {most}. Den tas bort fra utklippstavlen om {seconds} sekunder.</source>
        <translation>Heile vurderinga er kopiert: {count} teikn. Mange felt tek høgst {most}. Ho blir teken bort frå utklippstavla om {seconds} sekund.</translation>
    </message>
    <message>
        <source>Du prøver svar nå, og en prøve går ikke ut. Behold eller forkast den først.</source>
        <translation>Du prøver svar no, og ei prøve går ikkje ut. Behald eller forkast ho først.</translation>
    </message>
    <message>
        <source>Kryss av tiltak i listen først: mellomrom, eller ruten til høyre.</source>
        <translation>Kryss av tiltak i lista først: mellomrom, eller ruta til høgre.</translation>
    </message>
</context>
<context>
    <name>TestPerson</name>
    <message>
        <source>Skriv testpersonen på én linje</source>
        <translation>Skriv testpersonen på éi linje</translation>
    </message>
    <message>
        <source>F.eks. 24 grünerløkka permittert, og Enter</source>
        <translation>T.d. 24 grünerløkka permittert, og Enter</translation>
    </message>
    <message>
        <source>F.eks. 24 sagene</source>
        <translation>T.d. 24 sagene</translation>
    </message>
    <message>
        <source>Begynn på nytt</source>
        <translation>Byrj på nytt</translation>
    </message>
    <message>
        <source>Spørsmålene i regelen</source>
        <translation>Spørsmåla i regelen</translation>
    </message>
</context>
<context>
    <name>TextProblem</name>
    <message>
        <source>teksten ser ut til å ha et fødselsnummer. Ta det bort</source>
        <translation>teksten ser ut til å ha eit fødselsnummer. Ta det bort</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Skriv datoen som 24.12.2026.</source>
        <translation>Skriv datoen som 24.12.2026.</translation>
    </message>
    <message>
        <source>Skriv et helt tall, som 6.</source>
        <translation>Skriv eit heilt tal, som 6.</translation>
    </message>
    <message>
        <source>Skriv kanal, kolon og hvordan, som «Telefon: ring 21 80 21 80».</source>
        <translation>Skriv kanal, kolon og korleis, som «Telefon: ring 21 80 21 80».</translation>
    </message>
    <message>
        <source>Her er flere linjer enn på bokmål. Skriv dem på bokmål først.</source>
        <translation>Her er fleire linjer enn på bokmål. Skriv dei på bokmål først.</translation>
    </message>
</context>
<context>
    <name>TextsPage</name>
    <message>
        <source>Tekster</source>
        <translation>Tekstar</translation>
    </message>
</context>
<context>
    <name>Ties</name>
    <message>
        <source>ikke samtidig: {first} og {second}</source>
        <translation>ikkje samtidig: {first} og {second}</translation>
    </message>
    <message>
        <source>{first} krever {second} først</source>
        <translation>{first} krev {second} først</translation>
    </message>
    <message>
        <source>{first} før {second}</source>
        <translation>{first} før {second}</translation>
    </message>
    <message>
        <source>kan kombineres: {first} og {second}</source>
        <translation>kan kombinerast: {first} og {second}</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Nytt skjønnsvilkår</source>
        <translation>Nytt skjønnsvilkår</translation>
    </message>
    <message>
        <source>Legg til</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Grupper</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Ikke</source>
        <translation>Ikkje</translation>
    </message>
    <message>
        <source>Flytt</source>
        <translation>Flytt</translation>
    </message>
    <message>
        <source>Mer</source>
        <translation>Meir</translation>
    </message>
    <message>
        <source>Angre</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Gjør om</source>
        <translation>Gjer om</translation>
    </message>
</context>
<context>
    <name>TotalPanel</name>
    <message>
        <source>Legg til et ledd</source>
        <translation>Legg til eit ledd</translation>
    </message>
    <message>
        <source>Sammenligning</source>
        <translation>Samanlikning</translation>
    </message>
    <message>
        <source>La grensen følge et svar</source>
        <translation>La grensa følgje eit svar</translation>
    </message>
    <message>
        <source>Sammenlign bare dette svaret</source>
        <translation>Samanlikn berre dette svaret</translation>
    </message>
    <message>
        <source>Skriv 1 som grense når tabellen har beløpene selv.</source>
        <translation>Skriv 1 som grense når tabellen har beløpa sjølv.</translation>
    </message>
    <message>
        <source>Dette legges sammen</source>
        <translation>Dette blir lagt saman</translation>
    </message>
    <message>
        <source>Grensen</source>
        <translation>Grensa</translation>
    </message>
    <message>
        <source>endre ledd</source>
        <translation>endre ledd</translation>
    </message>
    <message>
        <source>ta bort ledd</source>
        <translation>ta bort ledd</translation>
    </message>
    <message>
        <source>bytt sammenligning</source>
        <translation>byt samanlikning</translation>
    </message>
    <message>
        <source>endre verdi</source>
        <translation>endre verdi</translation>
    </message>
    <message>
        <source>endre tabell</source>
        <translation>endre tabell</translation>
    </message>
    <message>
        <source>ta bort tabell</source>
        <translation>ta bort tabell</translation>
    </message>
    <message>
        <source>sammenlign ett svar</source>
        <translation>samanlikn eitt svar</translation>
    </message>
    <message>
        <source>Legg til et ledd: velg spørsmål</source>
        <translation>Legg til eit ledd: vel spørsmål</translation>
    </message>
    <message>
        <source>legg til ledd</source>
        <translation>legg til ledd</translation>
    </message>
    <message>
        <source>La grensen følge et svar: velg spørsmål</source>
        <translation>La grensa følgje eit svar: vel spørsmål</translation>
    </message>
    <message>
        <source>la grensen følge et svar</source>
        <translation>la grensa følgje eit svar</translation>
    </message>
    <message>
        <source>Samme barn er også med i: velg spørsmål</source>
        <translation>Same barn er òg med i: vel spørsmål</translation>
    </message>
    <message>
        <source>krev samme barn</source>
        <translation>krev same barn</translation>
    </message>
</context>
<context>
    <name>Translated</name>
    <message>
        <source>LIX {lix}: {level}</source>
        <translation>LIX {lix}: {level}</translation>
    </message>
    <message>
        <source>Setningen som begynner med «{start} …» har over {count} ord.</source>
        <translation>Setninga som byrjar med «{start} …» har over {count} ord.</translation>
    </message>
    <message>
        <source>«{word}»: skriv heller «{instead}».</source>
        <translation>«{word}»: skriv heller «{instead}».</translation>
    </message>
    <message>
        <source>«{word}»: skriv det enklere.</source>
        <translation>«{word}»: skriv det enklare.</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>ikke besvart</source>
        <translation>ikkje svart på</translation>
    </message>
    <message>
        <source>{count} til</source>
        <translation>{count} til</translation>
    </message>
</context>
<context>
    <name>TrialBar</name>
    <message>
        <source>Hva om</source>
        <translation>Kva om</translation>
    </message>
    <message>
        <source>Behold</source>
        <translation>Behald</translation>
    </message>
    <message>
        <source>Forkast (Esc)</source>
        <translation>Forkast (Esc)</translation>
    </message>
    <message>
        <source>Hva om? Endre svar i skjemaet. Alt du endrer nå, er bare en prøve.</source>
        <translation>Kva om? Endre svar i skjemaet. Alt du endrar no, er berre ei prøve.</translation>
    </message>
    <message>
        <source>Prøver: {answers}</source>
        <translation>Prøver: {answers}</translation>
    </message>
    <message>
        <source>{count} kommer til</source>
        <translation>{count} kjem til</translation>
    </message>
    <message>
        <source>{count} faller bort</source>
        <translation>{count} fell bort</translation>
    </message>
</context>
<context>
    <name>TrialPane</name>
    <message>
        <source>Prøv regelen</source>
        <translation>Prøv regelen</translation>
    </message>
    <message>
        <source>Ingen regel</source>
        <translation>Ingen regel</translation>
    </message>
    <message>
        <source>Gjelder</source>
        <translation>Gjeld</translation>
    </message>
    <message>
        <source>Gjelder ikke</source>
        <translation>Gjeld ikkje</translation>
    </message>
    <message>
        <source>Kan ikke sies ennå</source>
        <translation>Kan ikkje seiast enno</translation>
    </message>
</context>
<context>
    <name>TypedEditor</name>
    <message>
        <source>Fødselsnummer skal ikke skrives her. Feltet er tømt.</source>
        <translation>Fødselsnummer skal ikkje skrivast her. Feltet er tømt.</translation>
    </message>
</context>
<context>
    <name>TypedPerson</name>
    <message>
        <source>Fødselsnummer skal ikke skrives her. Linjen er tømt.</source>
        <translation>Fødselsnummer skal ikkje skrivast her. Linja er tømd.</translation>
    </message>
    <message>
        <source>Ikke forstått: {words}</source>
        <translation>Ikkje forstått: {words}</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>noe er besvart med nei</source>
        <translation>noko er svart på med nei</translation>
    </message>
    <message>
        <source>Noe som en person må vurdere, er besvart med nei</source>
        <translation>Noko som ein person må vurdere, er svart på med nei</translation>
    </message>
    <message>
        <source>Passer</source>
        <translation>Passar</translation>
    </message>
    <message>
        <source>Kanskje</source>
        <translation>Kanskje</translation>
    </message>
    <message>
        <source>Passer ikke nå</source>
        <translation>Passar ikkje no</translation>
    </message>
    <message>
        <source>Til opplysning</source>
        <translation>Til opplysning</translation>
    </message>
    <message>
        <source>Kanskje – mangler svar</source>
        <translation>Kanskje – manglar svar</translation>
    </message>
    <message>
        <source>Åpent for alle</source>
        <translation>Ope for alle</translation>
    </message>
    <message>
        <source>Passer trolig</source>
        <translation>Passar truleg</translation>
    </message>
    <message>
        <source>må vurderes</source>
        <translation>må vurderast</translation>
    </message>
    <message>
        <source>bekreft at tilbudet finnes</source>
        <translation>stadfest at tilbodet finst</translation>
    </message>
    <message>
        <source>usikre vilkår</source>
        <translation>usikre vilkår</translation>
    </message>
    <message>
        <source>stengt for inntak nå</source>
        <translation>stengt for inntak no</translation>
    </message>
    <message>
        <source>gjelder ikke ennå</source>
        <translation>gjeld ikkje enno</translation>
    </message>
    <message>
        <source>gjelder ikke lenger</source>
        <translation>gjeld ikkje lenger</translation>
    </message>
    <message>
        <source>hvis ikke {exceptions}</source>
        <translation>om ikkje {exceptions}</translation>
    </message>
    <message>
        <source>En person må vurdere noen av vilkårene</source>
        <translation>Ein person må vurdere nokre av vilkåra</translation>
    </message>
    <message>
        <source>Bekreft at tilbudet finnes – status i {year} er ikke kontrollert</source>
        <translation>Stadfest at tilbodet finst – status i {year} er ikkje kontrollert</translation>
    </message>
    <message>
        <source>Vilkårene er usikre – kontroller dem med den som avgjør</source>
        <translation>Vilkåra er usikre – kontroller dei med den som avgjer</translation>
    </message>
    <message>
        <source>Stengt for inntak nå – spør når det åpner igjen</source>
        <translation>Stengt for inntak no – spør når det opnar igjen</translation>
    </message>
    <message>
        <source>Gjelder ikke ennå</source>
        <translation>Gjeld ikkje enno</translation>
    </message>
    <message>
        <source>Gjelder ikke lenger</source>
        <translation>Gjeld ikkje lenger</translation>
    </message>
    <message>
        <source>Dette gjelder hvis ikke {exceptions} – det er ikke spurt om</source>
        <translation>Dette gjeld om ikkje {exceptions} – det er ikkje spurt om</translation>
    </message>
</context>
<context>
    <name>VersionBanner</name>
    <message>
        <source>Tilbake til det som gjelder</source>
        <translation>Tilbake til det som gjeld</translation>
    </message>
    <message>
        <source>Du ser på katalog {version}, vurdert som {day}. Det er ikke det som gjelder nå.</source>
        <translation>Du ser på katalog {version}, vurdert som {day}. Det er ikkje det som gjeld no.</translation>
    </message>
</context>
<context>
    <name>VersionPane</name>
    <message>
        <source>Endringer</source>
        <translation>Endringar</translation>
    </message>
    <message>
        <source>Åpne skranken med denne versjonen</source>
        <translation>Opne skranken med denne versjonen</translation>
    </message>
    <message>
        <source>Gå tilbake</source>
        <translation>Gå tilbake</translation>
    </message>
    <message>
        <source>Versjon {version}</source>
        <translation>Versjon {version}</translation>
    </message>
    <message>
        <source>Gjelder fra {day}.</source>
        <translation>Gjeld frå {day}.</translation>
    </message>
    <message>
        <source>Kom med programmet eller fra en fil.</source>
        <translation>Kom med programmet eller frå ei fil.</translation>
    </message>
    <message>
        <source>Publisert {when} av {who}, godkjent av {approver}.</source>
        <translation>Publisert {when} av {who}, godkjend av {approver}.</translation>
    </message>
    <message>
        <source>Begrunnelse: {why}</source>
        <translation>Grunngiving: {why}</translation>
    </message>
    <message>
        <source>Mot versjon {id}</source>
        <translation>Mot versjon {id}</translation>
    </message>
    <message>
        <source>Dette er den eneste versjonen så langt.</source>
        <translation>Dette er den einaste versjonen så langt.</translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message>
        <source>Versjoner</source>
        <translation>Versjonar</translation>
    </message>
    <message>
        <source>Hele historikken</source>
        <translation>Heile historikken</translation>
    </message>
    <message>
        <source>Versjon {version}</source>
        <translation>Versjon {version}</translation>
    </message>
    <message>
        <source>Gjelder fra {day}</source>
        <translation>Gjeld frå {day}</translation>
    </message>
    <message>
        <source>I bruk nå</source>
        <translation>I bruk no</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Velkommen til Tiltaksfinner</source>
        <translation>Velkomen til Tiltaksfinner</translation>
    </message>
    <message>
        <source>Legg inn det personen forteller. Listen viser hvilke tiltak som passer, og hvorfor. Alt kan stå åpent: et svar som mangler, er aldri et nei. Ingenting om personen lagres uten at du ber om det.</source>
        <translation>Legg inn det personen fortel. Lista viser kva tiltak som passar, og kvifor. Alt kan stå ope: eit svar som manglar, er aldri eit nei. Ingenting om personen blir lagra utan at du ber om det.</translation>
    </message>
    <message>
        <source>Start nå</source>
        <translation>Start no</translation>
    </message>
    <message>
        <source>Prøv en eksempelperson</source>
        <translation>Prøv ein eksempelperson</translation>
    </message>
    <message>
        <source>Åpne en katalogfil …</source>
        <translation>Opne ei katalogfil …</translation>
    </message>
</context>
<context>
    <name>WholeProgram</name>
    <message>
        <source>Hele tiltaket</source>
        <translation>Heile tiltaket</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Hvorfor</source>
        <translation>Kvifor</translation>
    </message>
    <message>
        <source>Erstattet av:</source>
        <translation>Erstatta av:</translation>
    </message>
    <message>
        <source>Prøv heller:</source>
        <translation>Prøv heller:</translation>
    </message>
    <message>
        <source>De andre vilkårene:</source>
        <translation>Dei andre vilkåra:</translation>
    </message>
    <message>
        <source>Passer ikke nå fordi:</source>
        <translation>Passar ikkje no fordi:</translation>
    </message>
    <message>
        <source>Åpent for alle. Det er ingen vilkår.</source>
        <translation>Ope for alle. Det er ingen vilkår.</translation>
    </message>
    <message>
        <source>Kildene oppgir ingen vilkår.</source>
        <translation>Kjeldene oppgir ingen vilkår.</translation>
    </message>
    <message>
        <source>{count} til må vurderes</source>
        <translation>{count} til må vurderast</translation>
    </message>
    <message>
        <source>{met} av {total} vilkår er i orden</source>
        <translation>{met} av {total} vilkår er i orden</translation>
    </message>
    <message>
        <source>{count} mangler svar</source>
        <translation>{count} manglar svar</translation>
    </message>
    <message>
        <source>{count} må vurderes</source>
        <translation>{count} må vurderast</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Gå til et spørsmål og trykk F1 for å se hjelpen til det.</source>
        <translation>Gå til eit spørsmål og trykk F1 for å sjå hjelpa til det.</translation>
    </message>
    <message>
        <source>Gå til et svar først, så kan du si hvor det er fra.</source>
        <translation>Gå til eit svar først, så kan du seie kvar det er frå.</translation>
    </message>
    <message>
        <source>Velg et tiltak i listen først, så kan du melde fra om det.</source>
        <translation>Vel eit tiltak i lista først, så kan du melde frå om det.</translation>
    </message>
</context>
<context>
    <name>_RecordCard</name>
    <message>
        <source>Ta bort</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Ta bort {name}</source>
        <translation>Ta bort {name}</translation>
    </message>
</context>
</TS>
