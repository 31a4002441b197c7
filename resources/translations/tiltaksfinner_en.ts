<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="nb_NO">
<context>
    <name>About</name>
    <message>
        <source>Om Tiltaksfinner</source>
        <translation>About Tiltaksfinner</translation>
    </message>
    <message>
        <source>Tiltaksfinner {program}
Tiltakskatalog {catalogue} ({hash}), publisert {published}

Programmet foreslår, en person bestemmer. Ingenting om personen lagres uten at du ber om det, og ingenting sendes ut av maskinen.

Skrift: Source Sans 3 (OFL). Ikoner: Aksel (MIT).</source>
        <translation>Tiltaksfinner {program}
Programme catalogue {catalogue} ({hash}), published {published}

This tool suggests, a person decides. Nothing about the person is stored unless you ask for it, and nothing is sent from this computer.

Typeface: Source Sans 3 (OFL). Icons: Aksel (MIT).</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Fil</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Ny bruker</source>
        <translation>&amp;New person</translation>
    </message>
    <message>
        <source>Prøv en &amp;eksempelperson</source>
        <translation>Try an &amp;example person</translation>
    </message>
    <message>
        <source>Å&amp;pne katalogfil …</source>
        <translation>&amp;Open catalogue file …</translation>
    </message>
    <message>
        <source>&amp;Bruk katalogen som fulgte med programmet …</source>
        <translation>&amp;Use the catalogue that came with the program …</translation>
    </message>
    <message>
        <source>&amp;Gå tilbake til katalogen før denne …</source>
        <translation>&amp;Go back to the catalogue before this one …</translation>
    </message>
    <message>
        <source>&amp;Avslutt</source>
        <translation>E&amp;xit</translation>
    </message>
    <message>
        <source>&amp;Rediger</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Angre svar</source>
        <translation>&amp;Undo answer</translation>
    </message>
    <message>
        <source>&amp;Gjør om svar</source>
        <translation>&amp;Redo answer</translation>
    </message>
    <message>
        <source>&amp;Sagt, sett dokument eller fra register</source>
        <translation>Said, document seen or &amp;from a register</translation>
    </message>
    <message>
        <source>Hva &amp;om …</source>
        <translation>&amp;What if …</translation>
    </message>
    <message>
        <source>&amp;Lag ark …</source>
        <translation>Make &amp;sheet …</translation>
    </message>
    <message>
        <source>Åpne liste fra ko&amp;de …</source>
        <translation>Open list by co&amp;de …</translation>
    </message>
    <message>
        <source>&amp;Kopier tekst til fagsystem</source>
        <translation>&amp;Copy text for the case system</translation>
    </message>
    <message>
        <source>Kopier &amp;hele vurderingen</source>
        <translation>Copy the w&amp;hole assessment</translation>
    </message>
    <message>
        <source>&amp;Meld fra om tiltaket …</source>
        <translation>Re&amp;port on the programme …</translation>
    </message>
    <message>
        <source>&amp;Vis</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Tøm skjermen</source>
        <translation>&amp;Clear the screen</translation>
    </message>
    <message>
        <source>S&amp;nu skjermen til personen</source>
        <translation>T&amp;urn the screen to the person</translation>
    </message>
    <message>
        <source>&amp;Farger</source>
        <translation>C&amp;olours</translation>
    </message>
    <message>
        <source>Som &amp;systemet</source>
        <translation>Same as the &amp;system</translation>
    </message>
    <message>
        <source>&amp;Lyst</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>&amp;Mørkt</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>&amp;Høy kontrast</source>
        <translation>&amp;High contrast</translation>
    </message>
    <message>
        <source>Tekst&amp;størrelse</source>
        <translation>Text &amp;size</translation>
    </message>
    <message>
        <source>S&amp;pråk</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Kompakt</source>
        <translation>Co&amp;mpact</translation>
    </message>
    <message>
        <source>&amp;Gå til</source>
        <translation>&amp;Go to</translation>
    </message>
    <message>
        <source>&amp;Linjen for hurtiginntak</source>
        <translation>Quick entry &amp;line</translation>
    </message>
    <message>
        <source>S&amp;varene som er gitt</source>
        <translation>Ans&amp;wers given</translation>
    </message>
    <message>
        <source>&amp;Søk i tiltak</source>
        <translation>&amp;Search programmes</translation>
    </message>
    <message>
        <source>Neste s&amp;pørsmål</source>
        <translation>Next &amp;question</translation>
    </message>
    <message>
        <source>&amp;Tiltakslisten</source>
        <translation>List of &amp;programmes</translation>
    </message>
    <message>
        <source>Neste &amp;rute</source>
        <translation>&amp;Next pane</translation>
    </message>
    <message>
        <source>&amp;Forrige rute</source>
        <translation>Pre&amp;vious pane</translation>
    </message>
    <message>
        <source>En annen &amp;dag …</source>
        <translation>Another &amp;day …</translation>
    </message>
    <message>
        <source>S&amp;kranken</source>
        <translation>&amp;Counter</translation>
    </message>
    <message>
        <source>Fa&amp;gansvarlig</source>
        <translation>S&amp;upervisor</translation>
    </message>
    <message>
        <source>&amp;Alt som kan gjøres …</source>
        <translation>&amp;Everything you can do …</translation>
    </message>
    <message>
        <source>&amp;Hjelp</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Hjelp om &amp;feltet</source>
        <translation>Help with the &amp;field</translation>
    </message>
    <message>
        <source>H&amp;vorfor står dette her?</source>
        <translation>&amp;Why is this here?</translation>
    </message>
    <message>
        <source>&amp;Om Tiltaksfinner</source>
        <translation>&amp;About Tiltaksfinner</translation>
    </message>
    <message>
        <source>bestemt av {who}</source>
        <translation>decided by {who}</translation>
    </message>
</context>
<context>
    <name>AgainBar</name>
    <message>
        <source>Gå til spørsmålet</source>
        <translation>Go to the question</translation>
    </message>
    <message>
        <source>Katalogen er ny, og det gamle svaret sier ikke nok. Spør på nytt: {questions}.</source>
        <translation>The catalogue is new, and the old answer says too little. Ask again: {questions}.</translation>
    </message>
    <message>
        <source>Gå til spørsmålet {label}</source>
        <translation>Go to the question {label}</translation>
    </message>
</context>
<context>
    <name>AllHistory</name>
    <message>
        <source>Hele historikken</source>
        <translation>The whole history</translation>
    </message>
    <message>
        <source>Ingenting har skjedd ennå. Det som endres, godkjennes og publiseres her, kommer i denne listen med hvem, når og hvorfor.</source>
        <translation>Nothing has happened yet. What is changed, approved and published here comes into this list with who, when and why.</translation>
    </message>
    <message>
        <source>Kontroller at ingenting er rørt</source>
        <translation>Check that nothing has been touched</translation>
    </message>
    <message>
        <source>Lagre som tekst …</source>
        <translation>Save as text …</translation>
    </message>
    <message>
        <source>Lagre som JSON …</source>
        <translation>Save as JSON …</translation>
    </message>
    <message>
        <source>Historikken og alle versjoner er slik de ble skrevet.</source>
        <translation>The history and all versions are as they were written.</translation>
    </message>
    <message>
        <source>Lagre historikken</source>
        <translation>Save the history</translation>
    </message>
    <message>
        <source>Historikken er lagret i {path}.</source>
        <translation>The history has been saved in {path}.</translation>
    </message>
</context>
<context>
    <name>AmountEditor</name>
    <message>
        <source>Hvordan grensen er skrevet</source>
        <translation>How the limit is written</translation>
    </message>
    <message>
        <source>Fast tall</source>
        <translation>Fixed number</translation>
    </message>
    <message>
        <source>Ganger en konstant</source>
        <translation>Times a constant</translation>
    </message>
    <message>
        <source>Antall ganger</source>
        <translation>How many times</translation>
    </message>
    <message>
        <source>velg …</source>
        <translation>choose …</translation>
    </message>
    <message>
        <source>Konstant</source>
        <translation>Constant</translation>
    </message>
    <message>
        <source>ganger</source>
        <translation>times</translation>
    </message>
    <message>
        <source>Velg konstanten.</source>
        <translation>Choose the constant.</translation>
    </message>
</context>
<context>
    <name>AmountForm</name>
    <message>
        <source>Send inn ny sats</source>
        <translation>Send in new amount</translation>
    </message>
    <message>
        <source>Begrunnelse</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Nytt beløp i kroner</source>
        <translation>New amount in kroner</translation>
    </message>
    <message>
        <source>Gjelder fra (for eksempel 01.05.2027)</source>
        <translation>In force from (for example 01.05.2027)</translation>
    </message>
    <message>
        <source>Kilde</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Nettadresse til kilden</source>
        <translation>Web address of the source</translation>
    </message>
    <message>
        <source>Beløpet må være et helt tall.</source>
        <translation>The amount must be a whole number.</translation>
    </message>
    <message>
        <source>Datoen kan ikke leses. Skriv den som 24.12.2026.</source>
        <translation>The date cannot be read. Write it as 24.12.2026.</translation>
    </message>
</context>
<context>
    <name>AnswerEditor</name>
    <message>
        <source>Ta bort svaret på «{question}»</source>
        <translation>Remove the answer to “{question}”</translation>
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
        <translation>English</translation>
    </message>
    <message>
        <source>Legg til et svar</source>
        <translation>Add an answer</translation>
    </message>
    <message>
        <source>Ta bort svar {number}</source>
        <translation>Remove answer {number}</translation>
    </message>
</context>
<context>
    <name>Arrival</name>
    <message>
        <source>Hvem det treffer, kan ikke regnes ut på denne maskinen.</source>
        <translation>Who is hit cannot be worked out on this machine.</translation>
    </message>
    <message>
        <source>Endringer i katalogen: {count}</source>
        <translation>Changes in the catalogue: {count}</translation>
    </message>
    <message>
        <source>Endringer i regeltestene: {count}</source>
        <translation>Changes in the rule cases: {count}</translation>
    </message>
    <message>
        <source>Personen ved skranken: ingen svar er gitt nå.</source>
        <translation>The person at the counter: no answers are given now.</translation>
    </message>
    <message>
        <source>Personen ved skranken: {count} tiltak står annerledes.</source>
        <translation>The person at the counter: {count} programmes stand otherwise.</translation>
    </message>
    <message>
        <source>Personen ved skranken: listen er den samme.</source>
        <translation>The person at the counter: the list is the same.</translation>
    </message>
    <message>
        <source>Spørsmål som er borte, så svaret ikke brukes: {names}.</source>
        <translation>Questions that are gone, so that the answer is not used: {names}.</translation>
    </message>
    <message>
        <source>{name}: fra {before} til {after}</source>
        <translation>{name}: from {before} to {after}</translation>
    </message>
    <message>
        <source>«finnes ikke»</source>
        <translation>“not there”</translation>
    </message>
    <message>
        <source>Tilbake til katalog {version}</source>
        <translation>Back to catalogue {version}</translation>
    </message>
    <message>
        <source>Eldre katalog: {version}</source>
        <translation>Older catalogue: {version}</translation>
    </message>
    <message>
        <source>Ny katalog: {version}</source>
        <translation>New catalogue: {version}</translation>
    </message>
    <message>
        <source>Den fulgte med programmet.</source>
        <translation>It came with the program.</translation>
    </message>
    <message>
        <source>Den var i bruk her før. {signed}</source>
        <translation>It was in use here before. {signed}</translation>
    </message>
    <message>
        <source>Filen har underskrifter, men denne maskinen har ingen rot å kontrollere dem mot. Katalogen regnes som usignert.</source>
        <translation>The file has signatures, but this machine has no root to check them against. The catalogue counts as unsigned.</translation>
    </message>
    <message>
        <source>Ingen har underskrevet den. Det er lov her, men ingen kan vite hvem som har laget den. Alle kort merkes «usignert katalog».</source>
        <translation>Nobody has signed it. That is allowed here, but nobody can know who made it. Every card is marked “unsigned catalogue”.</translation>
    </message>
    <message>
        <source>Underskrevet av {names}. Alle har nøkler som distriktet kjenner, og filen er slik den var da de underskrev.</source>
        <translation>Signed by {names}. All of them have keys that the district knows, and the file is as it was when they signed.</translation>
    </message>
    <message>
        <source>Ingen har underskrevet den.</source>
        <translation>Nobody has signed it.</translation>
    </message>
    <message>
        <source>Bak den står {names}.</source>
        <translation>Behind it stand {names}.</translation>
    </message>
    <message>
        <source>Publisert {published}. I bruk nå er {version}, publisert {day}.</source>
        <translation>Published {published}. In use now is {version}, published {day}.</translation>
    </message>
    <message>
        <source>Den gjelder fra {day} og ligger klar til da.</source>
        <translation>It applies from {day} and is kept until then.</translation>
    </message>
</context>
<context>
    <name>ArrivalBox</name>
    <message>
        <source>Dette blir annerledes</source>
        <translation>What becomes different</translation>
    </message>
    <message>
        <source>Regnes ut …</source>
        <translation>Being worked out …</translation>
    </message>
    <message>
        <source>Ikke nå</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Gå tilbake</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>Gå tilbake til den eldre</source>
        <translation>Go back to the older one</translation>
    </message>
    <message>
        <source>Legg den klar</source>
        <translation>Keep it for its day</translation>
    </message>
    <message>
        <source>Ta i bruk</source>
        <translation>Take into use</translation>
    </message>
</context>
<context>
    <name>BoundaryProof</name>
    <message>
        <source>{open} å bekrefte, {done} bekreftet.</source>
        <translation>{open} to confirm, {done} confirmed.</translation>
    </message>
    <message>
        <source>Regelen har ingen grenser å prøve ennå.</source>
        <translation>The rule has no limits to try yet.</translation>
    </message>
    <message>
        <source>Bekreftet: {verdict}</source>
        <translation>Confirmed: {verdict}</translation>
    </message>
    <message>
        <source>Forslag: {verdict}</source>
        <translation>Suggested: {verdict}</translation>
    </message>
    <message>
        <source>Bekreft som regeltest: {title}. {words}</source>
        <translation>Confirm as a rule case: {title}. {words}</translation>
    </message>
    <message>
        <source>Bekreft</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>bekreft grenseperson</source>
        <translation>confirm boundary person</translation>
    </message>
</context>
<context>
    <name>CaseKeeper</name>
    <message>
        <source>Ta vare på saken (a&amp;videntifisert) …</source>
        <translation>Keep this case (de-&amp;identified) …</translation>
    </message>
    <message>
        <source>&amp;Bevarte saker …</source>
        <translation>&amp;Kept cases …</translation>
    </message>
    <message>
        <source>Svarene vurderes som en annen dag. Gå tilbake til i dag først.</source>
        <translation>The answers are judged as on another day. Go back to today first.</translation>
    </message>
    <message>
        <source>Det er ingen svar å ta vare på ennå.</source>
        <translation>There are no answers to keep yet.</translation>
    </message>
    <message>
        <source>Saken er bevart som {name} og slettes {day}. Noter referansen: uten den finner du ikke saken igjen.</source>
        <translation>The case is kept as {name} and is erased on {day}. Note the reference: without it you will not find the case again.</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Bevarte saker</source>
        <translation>Kept cases</translation>
    </message>
    <message>
        <source>Ingen saker er bevart.</source>
        <translation>No cases are kept.</translation>
    </message>
    <message>
        <source>Passord for å åpne</source>
        <translation>Passphrase to open</translation>
    </message>
    <message>
        <source>Lukk</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>CaseRow</name>
    <message>
        <source>bevart {kept}, slettes {ends}</source>
        <translation>kept {kept}, erased {ends}</translation>
    </message>
    <message>
        <source>Åpne</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Slett</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>Slett for godt</source>
        <translation>Erase for good</translation>
    </message>
    <message>
        <source>Trykk en gang til for å slette {name} for godt.</source>
        <translation>Press once more to erase {name} for good.</translation>
    </message>
</context>
<context>
    <name>CaseShelf</name>
    <message>
        <source>Det står svar om en person i skjemaet. Lukk her, velg Ny bruker (Ctrl+N), og åpne saken etterpå.</source>
        <translation>There are answers about a person in the form. Close this, choose New person (Ctrl+N), and open the case afterwards.</translation>
    </message>
    <message>
        <source>{name} er slettet.</source>
        <translation>{name} is erased.</translation>
    </message>
</context>
<context>
    <name>CasesProof</name>
    <message>
        <source>Lagre testpersonen som regeltest</source>
        <translation>Save the test person as a rule case</translation>
    </message>
    <message>
        <source>Regeltester som holder</source>
        <translation>Rule cases that hold</translation>
    </message>
    <message>
        <source>Tiltaket har ingen regeltester ennå. Lag en av testpersonen.</source>
        <translation>The programme has no rule cases yet. Make one from the test person.</translation>
    </message>
    <message>
        <source>{failing} av {count} regeltester holder ikke.</source>
        <translation>Rule cases that do not hold: {failing} of {count}.</translation>
    </message>
    <message>
        <source>Alle {count} regeltester holder.</source>
        <translation>All {count} rule cases hold.</translation>
    </message>
    <message>
        <source>Regeltesten holder.</source>
        <translation>The rule case holds.</translation>
    </message>
    <message>
        <source>Ventet «{expected}», fikk «{found}»</source>
        <translation>Expected “{expected}”, got “{found}”</translation>
    </message>
    <message>
        <source>Ventet at det står under «{expected}», står nå under «{found}»</source>
        <translation>Expected it to stand under “{expected}”, it stands now under “{found}”</translation>
    </message>
    <message>
        <source>Ventet at dette mangler: {expected}. Nå mangler: {found}</source>
        <translation>Expected this to be missing: {expected}. Now missing: {found}</translation>
    </message>
    <message>
        <source>Godta det nye</source>
        <translation>Accept the new result</translation>
    </message>
    <message>
        <source>ingenting</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>Ta bort regeltesten «{title}»</source>
        <translation>Remove the rule case “{title}”</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>endre regeltest</source>
        <translation>change rule case</translation>
    </message>
    <message>
        <source>ta bort regeltest</source>
        <translation>remove rule case</translation>
    </message>
    <message>
        <source>ny regeltest</source>
        <translation>new rule case</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Tiltakskatalog {version}</source>
        <translation>Programme catalogue {version}</translation>
    </message>
    <message>
        <source>tiltak over fristen: {count}</source>
        <translation>programmes past their review: {count}</translation>
    </message>
    <message>
        <source>neste gjennomgang {day}</source>
        <translation>next review {day}</translation>
    </message>
    <message>
        <source>vurdert {day}</source>
        <translation>judged {day}</translation>
    </message>
    <message>
        <source>usignert katalog</source>
        <translation>unsigned catalogue</translation>
    </message>
    <message>
        <source>fra i dag</source>
        <translation>from today</translation>
    </message>
    <message>
        <source>én dag gammel</source>
        <translation>one day old</translation>
    </message>
    <message>
        <source>{days} dager gammel</source>
        <translation>{days} days old</translation>
    </message>
</context>
<context>
    <name>CatalogueDoor</name>
    <message>
        <source>Åpne katalogfil</source>
        <translation>Open catalogue file</translation>
    </message>
    <message>
        <source>Tiltakskatalog (*.tiltak)</source>
        <translation>Programme catalogue (*.tiltak)</translation>
    </message>
    <message>
        <source>Leser {name} …</source>
        <translation>Reading {name} …</translation>
    </message>
    <message>
        <source>Filen kan ikke leses ({why}). Du arbeider videre med den du har.</source>
        <translation>The file cannot be read ({why}). You go on with the one you have.</translation>
    </message>
    <message>
        <source>Katalog {version} er kommet. Se hva den endrer, når det passer.</source>
        <translation>Catalogue {version} has come. See what it changes when it suits you.</translation>
    </message>
    <message>
        <source>Se på den</source>
        <translation>Look at it</translation>
    </message>
    <message>
        <source>En fil i mappen for nye kataloger brukes ikke.</source>
        <translation>A file in the folder for new catalogues is not used.</translation>
    </message>
    <message>
        <source>Katalog {version} er den som er i bruk.</source>
        <translation>Catalogue {version} is the one in use.</translation>
    </message>
    <message>
        <source>Tar katalog {version} i bruk …</source>
        <translation>Taking catalogue {version} into use …</translation>
    </message>
    <message>
        <source>Katalog {version} er hentet inn og tas i bruk {day}.</source>
        <translation>Catalogue {version} is taken in and will be used from {day}.</translation>
    </message>
    <message>
        <source>Katalog {version} er tatt i bruk. Den forrige er tatt vare på.</source>
        <translation>Catalogue {version} is now in use. The previous one has been kept.</translation>
    </message>
    <message>
        <source>Gå tilbake</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>Går tilbake til den forrige katalogen …</source>
        <translation>Going back to the former catalogue …</translation>
    </message>
    <message>
        <source>Katalogen ble ikke tatt i bruk. Du arbeider videre med den du har.</source>
        <translation>The catalogue was not taken into use. You go on with the one you have.</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>Sammenlign med</source>
        <translation>Compare with</translation>
    </message>
    <message>
        <source>Ingenting er annerledes.</source>
        <translation>Nothing is different.</translation>
    </message>
    <message>
        <source>Én endring</source>
        <translation>One change</translation>
    </message>
    <message>
        <source>{count} endringer</source>
        <translation>{count} changes</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Dette er endret</source>
        <translation>What has changed</translation>
    </message>
    <message>
        <source>Mot nyeste versjon ({version})</source>
        <translation>Against the newest version ({version})</translation>
    </message>
    <message>
        <source>Mot versjon {version}</source>
        <translation>Against version {version}</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Kanskje flere</source>
        <translation>Maybe more</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Ta bort {words}</source>
        <translation>Remove {words}</translation>
    </message>
</context>
<context>
    <name>ChoicesEditor</name>
    <message>
        <source>Ubesvart</source>
        <translation>Unanswered</translation>
    </message>
</context>
<context>
    <name>ChosenChips</name>
    <message>
        <source>Legg til …</source>
        <translation>Add …</translation>
    </message>
</context>
<context>
    <name>ClashBox</name>
    <message>
        <source>Nye svar som ikke går sammen</source>
        <translation>New answers that do not go together</translation>
    </message>
    <message>
        <source>Begynn</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Det veilederen får se, på bokmål</source>
        <translation>What the caseworker sees, in Bokmål</translation>
    </message>
    <message>
        <source>Det ene spørsmålet</source>
        <translation>The one question</translation>
    </message>
    <message>
        <source>Det andre spørsmålet</source>
        <translation>The other question</translation>
    </message>
    <message>
        <source>Svaret</source>
        <translation>The answer</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Nei</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Skriv teksten, og velg to forskjellige spørsmål og svarene på dem.</source>
        <translation>Write the text, and choose two different questions and their answers.</translation>
    </message>
</context>
<context>
    <name>ClientView</name>
    <message>
        <source>Det vi har snakket om</source>
        <translation>What we have talked about</translation>
    </message>
    <message>
        <source>Språk</source>
        <translation>Language</translation>
    </message>
</context>
<context>
    <name>CodeBox</name>
    <message>
        <source>Åpne liste fra kode</source>
        <translation>Open list by code</translation>
    </message>
    <message>
        <source>Åpne</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Koden nederst på arket</source>
        <translation>The code at the end of the sheet</translation>
    </message>
    <message>
        <source>Koden har ingen svar.</source>
        <translation>The code holds no answers.</translation>
    </message>
</context>
<context>
    <name>ComboEditor</name>
    <message>
        <source>Ubesvart</source>
        <translation>Unanswered</translation>
    </message>
</context>
<context>
    <name>Coming</name>
    <message>
        <source>Blir aktuelt senest {day}</source>
        <translation>Relevant no later than {day}</translation>
    </message>
    <message>
        <source>Blir aktuelt {day}</source>
        <translation>Relevant from {day}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Nytt vilkår …</source>
        <translation>New criterion …</translation>
    </message>
    <message>
        <source>Ny peker …</source>
        <translation>New pointer …</translation>
    </message>
    <message>
        <source>Nytt skjønnsvilkår</source>
        <translation>New judgement criterion</translation>
    </message>
    <message>
        <source>Legg til betingelse …</source>
        <translation>Add a condition …</translation>
    </message>
    <message>
        <source>Bruk en betingelse om igjen …</source>
        <translation>Use a condition again …</translation>
    </message>
    <message>
        <source>Løs opp gruppen</source>
        <translation>Ungroup</translation>
    </message>
    <message>
        <source>Sett inn eller ta bort «ikke»</source>
        <translation>Add or remove “not”</translation>
    </message>
    <message>
        <source>Flytt opp</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Flytt ned</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Flytt ut av gruppen</source>
        <translation>Move out of the group</translation>
    </message>
    <message>
        <source>Flytt inn i gruppen ved siden av</source>
        <translation>Move into the group beside it</translation>
    </message>
    <message>
        <source>Klipp ut</source>
        <translation>Cut</translation>
    </message>
    <message>
        <source>Kopier</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Lim inn</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Hvor brukes betingelsen?</source>
        <translation>Where is the condition used?</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>flytt</source>
        <translation>move</translation>
    </message>
    <message>
        <source>nytt skjønnsvilkår</source>
        <translation>new judgement criterion</translation>
    </message>
    <message>
        <source>lag gruppe</source>
        <translation>make group</translation>
    </message>
    <message>
        <source>løs opp gruppe</source>
        <translation>ungroup</translation>
    </message>
    <message>
        <source>sett inn eller ta bort «ikke»</source>
        <translation>add or remove “not”</translation>
    </message>
    <message>
        <source>flytt ut av gruppen</source>
        <translation>move out of the group</translation>
    </message>
    <message>
        <source>flytt inn i gruppen</source>
        <translation>move into the group</translation>
    </message>
    <message>
        <source>ta bort</source>
        <translation>remove</translation>
    </message>
    <message>
        <source>Linjen har ingen regel å kopiere.</source>
        <translation>The line has no rule to copy.</translation>
    </message>
    <message>
        <source>klipp ut</source>
        <translation>cut</translation>
    </message>
    <message>
        <source>lim inn</source>
        <translation>paste</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>Bytt spørsmål</source>
        <translation>Change question</translation>
    </message>
    <message>
        <source>Legg sammen, eller la grensen følge et svar</source>
        <translation>Add up, or let the limit follow an answer</translation>
    </message>
    <message>
        <source>Sammenligning</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>bytt sammenligning</source>
        <translation>change the comparison</translation>
    </message>
    <message>
        <source>endre verdi</source>
        <translation>change the value</translation>
    </message>
    <message>
        <source>legg sammen</source>
        <translation>add up</translation>
    </message>
</context>
<context>
    <name>ConditionBox</name>
    <message>
        <source>Bruk regelen</source>
        <translation>Use the rule</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Regelen er endret. Velg «Bruk regelen», eller Esc igjen for å la den være.</source>
        <translation>The rule is changed. Choose “Use the rule”, or Esc again to leave it as it was.</translation>
    </message>
</context>
<context>
    <name>ConditionPage</name>
    <message>
        <source>Det er ingen regel ennå. Trykk «Nytt vilkår» for å begynne.</source>
        <translation>There is no rule yet. Press “New criterion” to begin.</translation>
    </message>
</context>
<context>
    <name>ConflictNotice</name>
    <message>
        <source>Rett dette først. Deretter kommer {count} til.</source>
        <translation>Correct this first. After that, {count} more.</translation>
    </message>
    <message>
        <source>Rett svaret: {answer}</source>
        <translation>Correct the answer: {answer}</translation>
    </message>
</context>
<context>
    <name>ConflictRow</name>
    <message>
        <source>Behold mitt</source>
        <translation>Keep mine</translation>
    </message>
    <message>
        <source>Ta det andre</source>
        <translation>Take the other</translation>
    </message>
    <message>
        <source>Ditt</source>
        <translation>Yours</translation>
    </message>
    <message>
        <source>Det andre</source>
        <translation>The other</translation>
    </message>
    <message>
        <source>(tomt)</source>
        <translation>(empty)</translation>
    </message>
</context>
<context>
    <name>Control</name>
    <message>
        <source>Dette må rettes</source>
        <translation>To be corrected</translation>
    </message>
    <message>
        <source>Kontrolleres …</source>
        <translation>Checking …</translation>
    </message>
    <message>
        <source>{count} å rette før endringen kan sendes inn</source>
        <translation>{count} to correct before the change can be sent in</translation>
    </message>
    <message>
        <source>Ingen problemer, og alle regeltester holder</source>
        <translation>No problems, and all rule cases hold</translation>
    </message>
</context>
<context>
    <name>CriterionPanel</name>
    <message>
        <source>Hva vilkåret gjør</source>
        <translation>What the criterion does</translation>
    </message>
    <message>
        <source>Hva en person må vurdere</source>
        <translation>What a person must judge</translation>
    </message>
    <message>
        <source>Merknad til vilkåret</source>
        <translation>Note on the criterion</translation>
    </message>
    <message>
        <source>Kilde</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Ny kilde</source>
        <translation>New source</translation>
    </message>
    <message>
        <source>Tittel på ny kilde</source>
        <translation>Title of the new source</translation>
    </message>
    <message>
        <source>Tittel på kilden, og Enter</source>
        <translation>Title of the source, then Enter</translation>
    </message>
    <message>
        <source>Tittel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Hjemmel</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>F.eks. tiltaksforskriften § 5-2</source>
        <translation>E.g. tiltaksforskriften section 5-2</translation>
    </message>
    <message>
        <source>F.eks. § 5-2</source>
        <translation>E.g. section 5-2</translation>
    </message>
    <message>
        <source>Hjemmelen er lest og stemmer</source>
        <translation>The legal basis has been read and is right</translation>
    </message>
    <message>
        <source>Merknad</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>bytt type vilkår</source>
        <translation>change kind of criterion</translation>
    </message>
    <message>
        <source>bytt kilde</source>
        <translation>change source</translation>
    </message>
    <message>
        <source>legg til kilde</source>
        <translation>add source</translation>
    </message>
    <message>
        <source>skriv hjemmel</source>
        <translation>write legal basis</translation>
    </message>
    <message>
        <source>merk hjemmel som lest</source>
        <translation>mark legal basis as read</translation>
    </message>
    <message>
        <source>skriv merknad</source>
        <translation>write note</translation>
    </message>
    <message>
        <source>skriv tekst for skjønn</source>
        <translation>write text for judgement</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>Skjermen er blank</source>
        <translation>The screen is blank</translation>
    </message>
    <message>
        <source>Trykk en tast eller klikk for å fortsette.</source>
        <translation>Press a key or click to continue.</translation>
    </message>
    <message>
        <source>Svarene tømmes om {seconds} sekunder. En tast stopper det.</source>
        <translation>The answers are cleared in {seconds} seconds. Any key stops it.</translation>
    </message>
    <message>
        <source>Svarene er tømt. Trykk en tast for å begynne med en ny person.</source>
        <translation>The answers are cleared. Press a key to begin with a new person.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Ikke kontrollert ennå</source>
        <translation>Not checked yet</translation>
    </message>
    <message>
        <source>Sist bekreftet {day}</source>
        <translation>Last confirmed {day}</translation>
    </message>
    <message>
        <source>kontrolleres igjen {day}</source>
        <translation>to be checked again {day}</translation>
    </message>
    <message>
        <source>kan være utdatert: skulle vært kontrollert {day}</source>
        <translation>may be out of date: should have been checked {day}</translation>
    </message>
</context>
<context>
    <name>DayBox</name>
    <message>
        <source>Vurder som en annen dag</source>
        <translation>Assess as on another day</translation>
    </message>
    <message>
        <source>Vurder</source>
        <translation>Assess</translation>
    </message>
    <message>
        <source>F.eks. 24.12.2026</source>
        <translation>E.g. 24.12.2026</translation>
    </message>
    <message>
        <source>Reglene, satsene og alderen blir som den dagen. Svarene beholdes.</source>
        <translation>Rules, rates and age become as on that day. The answers are kept.</translation>
    </message>
    <message>
        <source>Hvilken dag?</source>
        <translation>Which day?</translation>
    </message>
    <message>
        <source>Datoen kan ikke leses. Skriv den som 24.12.2026.</source>
        <translation>The date cannot be read. Write it as 24.12.2026.</translation>
    </message>
</context>
<context>
    <name>DayLookup</name>
    <message>
        <source>Slik var det denne dagen</source>
        <translation>How it was on this day</translation>
    </message>
    <message>
        <source>F.eks. 24.12.2026</source>
        <translation>E.g. 24.12.2026</translation>
    </message>
    <message>
        <source>Åpne ved skranken</source>
        <translation>Open at the counter</translation>
    </message>
    <message>
        <source>Datoen kan ikke leses. Skriv den som 24.12.2026.</source>
        <translation>The date cannot be read. Write it as 24.12.2026.</translation>
    </message>
    <message>
        <source>Ingen versjon gjaldt den dagen. Velg en senere dag.</source>
        <translation>No version was in force that day. Choose a later day.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Under arbeid</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Venter på godkjenning</source>
        <translation>Awaiting approval</translation>
    </message>
    <message>
        <source>Godkjent</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Ikke bekreftet</source>
        <translation>Not confirmed</translation>
    </message>
    <message>
        <source>Melding</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Gått ut på dato</source>
        <translation>Out of date</translation>
    </message>
    <message>
        <source>Forfaller snart</source>
        <translation>Due soon</translation>
    </message>
    <message>
        <source>Regelen blir endret</source>
        <translation>The rule changes</translation>
    </message>
    <message>
        <source>Uten kilde</source>
        <translation>No source</translation>
    </message>
    <message>
        <source>Uten regeltest</source>
        <translation>No rule case</translation>
    </message>
    <message>
        <source>Svake regeltester</source>
        <translation>Weak rule cases</translation>
    </message>
    <message>
        <source>Mangler oversettelse</source>
        <translation>Translation missing</translation>
    </message>
    <message>
        <source>{day} kl. {time}</source>
        <translation>{day} at {time}</translation>
    </message>
    <message>
        <source>Godkjenn «{name}», sendt inn av {who}: «{why}»</source>
        <translation>Approve “{name}”, sent in by {who}: “{why}”</translation>
    </message>
    <message>
        <source>Publiser «{name}», som er godkjent: «{why}»</source>
        <translation>Publish “{name}”, which is approved: “{why}”</translation>
    </message>
    <message>
        <source>Rett «{name}», som er sendt tilbake: «{why}»</source>
        <translation>Correct “{name}”, which was sent back: “{why}”</translation>
    </message>
</context>
<context>
    <name>DeskMode</name>
    <message>
        <source>F&amp;agansvarlig</source>
        <translation>&amp;Supervisor</translation>
    </message>
    <message>
        <source>&amp;Nytt tiltak …</source>
        <translation>&amp;New programme …</translation>
    </message>
    <message>
        <source>&amp;Søk i tiltak</source>
        <translation>&amp;Search programmes</translation>
    </message>
    <message>
        <source>&amp;Lagre nå</source>
        <translation>S&amp;ave now</translation>
    </message>
    <message>
        <source>&amp;Hent på nytt</source>
        <translation>&amp;Reload</translation>
    </message>
    <message>
        <source>Neste &amp;del av tiltaket</source>
        <translation>Next &amp;part of the programme</translation>
    </message>
    <message>
        <source>&amp;Forrige del av tiltaket</source>
        <translation>Pre&amp;vious part of the programme</translation>
    </message>
    <message>
        <source>Neste &amp;rute</source>
        <translation>Next pan&amp;e</translation>
    </message>
    <message>
        <source>Forrige r&amp;ute</source>
        <translation>Prev&amp;ious pane</translation>
    </message>
    <message>
        <source>Si&amp;gner en fil …</source>
        <translation>Si&amp;gn a file …</translation>
    </message>
    <message>
        <source>Ny nø&amp;kkel …</source>
        <translation>New &amp;key …</translation>
    </message>
    <message>
        <source>Lukk &amp;tiltaket</source>
        <translation>&amp;Close the programme</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Fagansvarlig</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Områder</source>
        <translation>Areas</translation>
    </message>
    <message>
        <source>&amp;Tiltak</source>
        <translation>&amp;Programmes</translation>
    </message>
    <message>
        <source>Gje&amp;nnomgang</source>
        <translation>&amp;Review</translation>
    </message>
    <message>
        <source>Ver&amp;sjoner</source>
        <translation>Versio&amp;ns</translation>
    </message>
    <message>
        <source>Sats&amp;er</source>
        <translation>A&amp;mounts</translation>
    </message>
    <message>
        <source>Spørsmål &amp;og annet</source>
        <translation>&amp;Questions and more</translation>
    </message>
    <message>
        <source>Et øyeblikk …</source>
        <translation>One moment …</translation>
    </message>
    <message>
        <source>Henter utkast og versjoner …</source>
        <translation>Fetching drafts and versions …</translation>
    </message>
    <message>
        <source>Du er {who}</source>
        <translation>You are {who}</translation>
    </message>
</context>
<context>
    <name>Doors</name>
    <message>
        <source>Svar på bydel for å se kontoret personen hører til.</source>
        <translation>Answer the district to see the office the person belongs to.</translation>
    </message>
</context>
<context>
    <name>DraftPane</name>
    <message>
        <source>Tiltaket</source>
        <translation>The programme</translation>
    </message>
    <message>
        <source>Alle tiltak</source>
        <translation>All programmes</translation>
    </message>
    <message>
        <source>Deler av tiltaket</source>
        <translation>Parts of the programme</translation>
    </message>
    <message>
        <source>Te&amp;kster</source>
        <translation>&amp;Texts</translation>
    </message>
    <message>
        <source>Rege&amp;l</source>
        <translation>R&amp;ule</translation>
    </message>
    <message>
        <source>Når tenker vi på &amp;dette?</source>
        <translation>When d&amp;o we think of this?</translation>
    </message>
    <message>
        <source>&amp;Prøv og publiser</source>
        <translation>Try &amp;and publish</translation>
    </message>
    <message>
        <source>H&amp;istorikk</source>
        <translation>H&amp;istory</translation>
    </message>
    <message>
        <source>To har skrevet på samme sted – velg</source>
        <translation>Two wrote in the same place – choose</translation>
    </message>
    <message>
        <source>Endret av andre siden du begynte</source>
        <translation>Changed by others since you began</translation>
    </message>
    <message>
        <source>{count} å rette</source>
        <translation>{count} to correct</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Det du har skrevet i «{name}», er ikke lagret ennå, så det står fortsatt her.</source>
        <translation>What you have written in “{name}” is not saved yet, so it is still here.</translation>
    </message>
    <message>
        <source>Lagrer …</source>
        <translation>Saving …</translation>
    </message>
    <message>
        <source>Lagret kl. {time}</source>
        <translation>Saved at {time}</translation>
    </message>
    <message>
        <source>En annen skrev i utkastet samtidig. Det dere skrev, er med begge to.</source>
        <translation>Somebody else wrote in the draft at the same time. What both of you wrote is in it.</translation>
    </message>
    <message>
        <source>En annen skrev på samme sted i utkastet samtidig. Ditt står til du har valgt. Begge tekstene står under Prøv og publiser.</source>
        <translation>Somebody else wrote in the same place of the draft at the same time. Yours stands until you have chosen. Both texts are under Try and publish.</translation>
    </message>
    <message>
        <source>Ikke lagret</source>
        <translation>Not saved</translation>
    </message>
</context>
<context>
    <name>EndBox</name>
    <message>
        <source>Avslutt tiltaket</source>
        <translation>End the programme</translation>
    </message>
    <message>
        <source>Erstattes av</source>
        <translation>Replaced by</translation>
    </message>
    <message>
        <source>Ingenting tar over</source>
        <translation>Nothing takes over</translation>
    </message>
    <message>
        <source>Tiltaket slettes ikke. Det blir stående til opplysning.</source>
        <translation>The programme is not deleted. It stays for information.</translation>
    </message>
    <message>
        <source>Hvorfor avsluttes det?</source>
        <translation>Why is it ending?</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>Start fra</source>
        <translation>Start from</translation>
    </message>
    <message>
        <source>Tiltak</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Spørsmål</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Må velges</source>
        <translation>Must be chosen</translation>
    </message>
    <message>
        <source>Må fylles ut</source>
        <translation>Must be filled in</translation>
    </message>
    <message>
        <source>{label}: skriv et helt tall.</source>
        <translation>{label}: write a whole number.</translation>
    </message>
    <message>
        <source>bokmål</source>
        <translation>Bokmål</translation>
    </message>
    <message>
        <source>nynorsk</source>
        <translation>nynorsk</translation>
    </message>
    <message>
        <source>engelsk</source>
        <translation>English</translation>
    </message>
</context>
<context>
    <name>EntriesPage</name>
    <message>
        <source>Spørsmål og annet</source>
        <translation>Questions and more</translation>
    </message>
    <message>
        <source>Vis</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Finn</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Finn i listen</source>
        <translation>Find in the list</translation>
    </message>
    <message>
        <source>Nytt …</source>
        <translation>New …</translation>
    </message>
    <message>
        <source>«{name}» er endret av en kollega. Det du har skrevet, er beholdt.</source>
        <translation>“{name}” has been changed by a colleague. What you have written is kept.</translation>
    </message>
    <message>
        <source>Endring venter</source>
        <translation>A change is waiting</translation>
    </message>
    <message>
        <source>Påbegynt, ikke sendt inn</source>
        <translation>Begun, not sent in</translation>
    </message>
    <message>
        <source>Endringen er sendt inn. En annen må godkjenne den.</source>
        <translation>The change has been sent in. Another must approve it.</translation>
    </message>
</context>
<context>
    <name>EntryEditor</name>
    <message>
        <source>Send inn til godkjenning</source>
        <translation>Send in for approval</translation>
    </message>
    <message>
        <source>Begrunnelse</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Fyll ut dette først: {labels}.</source>
        <translation>Fill this in first: {labels}.</translation>
    </message>
</context>
<context>
    <name>EntryUses</name>
    <message>
        <source>Brukes av: {names}</source>
        <translation>Used by: {names}</translation>
    </message>
    <message>
        <source>Nevnt i: {names}</source>
        <translation>Named in: {names}</translation>
    </message>
    <message>
        <source>Ingenting bruker dette nå.</source>
        <translation>Nothing uses this now.</translation>
    </message>
    <message>
        <source>{names} og {count} til</source>
        <translation>{names} and {count} more</translation>
    </message>
</context>
<context>
    <name>Expectation</name>
    <message>
        <source>Hva prøver testen?</source>
        <translation>What does the case try?</translation>
    </message>
    <message>
        <source>F.eks. «17 år og i Norge»</source>
        <translation>E.g. “17 and in Norway”</translation>
    </message>
    <message>
        <source>Hva skal personen få?</source>
        <translation>What is the person to get?</translation>
    </message>
    <message>
        <source>Hvor skal det stå i listen?</source>
        <translation>Where is it to stand in the list?</translation>
    </message>
    <message>
        <source>Lagre regeltesten</source>
        <translation>Save the rule case</translation>
    </message>
    <message>
        <source>Hvor skal det stå i listen? Det kan stå åpent.</source>
        <translation>Where is it to stand in the list? It can be left open.</translation>
    </message>
    <message>
        <source>Skriv hva testen prøver.</source>
        <translation>Write what the case tries.</translation>
    </message>
    <message>
        <source>Velg hva personen skal få.</source>
        <translation>Choose what the person is to get.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Usignert katalog</source>
        <translation>Unsigned catalogue</translation>
    </message>
    <message>
        <source>Bare sagt – be om å få se noe som viser: {labels}</source>
        <translation>Only said – ask to see something that shows: {labels}</translation>
    </message>
</context>
<context>
    <name>FileBox</name>
    <message>
        <source>Signer en fil</source>
        <translation>Sign a file</translation>
    </message>
    <message>
        <source>Neste</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Tiltakskatalog (*.tiltak)</source>
        <translation>Programme catalogue (*.tiltak)</translation>
    </message>
    <message>
        <source>Filen du fikk av den som signerte først, eller en som ingen har signert.</source>
        <translation>The file you got from whoever signed first, or one that nobody has signed.</translation>
    </message>
    <message>
        <source>Filen som skal signeres</source>
        <translation>The file to sign</translation>
    </message>
    <message>
        <source>Velg en fil.</source>
        <translation>Choose a file.</translation>
    </message>
</context>
<context>
    <name>FileLine</name>
    <message>
        <source>Velg …</source>
        <translation>Choose …</translation>
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
        <translation>Owner</translation>
    </message>
    <message>
        <source>Område</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Ferskhet</source>
        <translation>Freshness</translation>
    </message>
    <message>
        <source>Utkast</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Å rette</source>
        <translation>To correct</translation>
    </message>
    <message>
        <source>Filter: {name}</source>
        <translation>Filter: {name}</translation>
    </message>
    <message>
        <source>Fjern filtre</source>
        <translation>Clear filters</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Alt som kan gjøres</source>
        <translation>Everything you can do</translation>
    </message>
    <message>
        <source>Skriv en handling, et tiltak eller et spørsmål</source>
        <translation>Type an action, a programme or a question</translation>
    </message>
    <message>
        <source>Søk i alt som kan gjøres</source>
        <translation>Search everything you can do</translation>
    </message>
    <message>
        <source>Treff</source>
        <translation>Matches</translation>
    </message>
    <message>
        <source>Ingen treff. Prøv et annet ord.</source>
        <translation>No matches. Try another word.</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Vis personen</source>
        <translation>Show the person</translation>
    </message>
</context>
<context>
    <name>FindingsProof</name>
    <message>
        <source>Regelen gås gjennom …</source>
        <translation>Going through the rule …</translation>
    </message>
    <message>
        <source>Venter til det som er feil i regelen, er rettet.</source>
        <translation>Waits until what is wrong in the rule is corrected.</translation>
    </message>
    <message>
        <source>Regelen har ingenting å gå gjennom ennå.</source>
        <translation>The rule has nothing to go through yet.</translation>
    </message>
    <message>
        <source>Ingenting å merke seg: hver del av regelen kan avgjøre for noen.</source>
        <translation>Nothing to note: every part of the rule can decide for somebody.</translation>
    </message>
    <message>
        <source>Regelen må rettes før endringen kan sendes inn:</source>
        <translation>The rule must be corrected before the change can be sent in:</translation>
    </message>
    <message>
        <source>Én merknad. Se om det er ment slik:</source>
        <translation>One note. See whether it is meant so:</translation>
    </message>
    <message>
        <source>{count} merknader. Se om det er ment slik:</source>
        <translation>{count} notes. See whether they are meant so:</translation>
    </message>
    <message>
        <source>Ingenting å merke seg: hver peker kan peke på noen.</source>
        <translation>Nothing to note: each pointer can point to somebody.</translation>
    </message>
    <message>
        <source>Pekerne må rettes før endringen kan sendes inn:</source>
        <translation>The pointers must be corrected before the change can be sent in:</translation>
    </message>
    <message>
        <source>{count} å merke seg. Se om det er ment slik:</source>
        <translation>{count} to note. See whether it is meant so:</translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>Skjul «{title}»</source>
        <translation>Hide “{title}”</translation>
    </message>
    <message>
        <source>Vis «{title}»</source>
        <translation>Show “{title}”</translation>
    </message>
</context>
<context>
    <name>FoldHeader</name>
    <message>
        <source>Vises. Trykk for å folde sammen.</source>
        <translation>Shown. Press to fold away.</translation>
    </message>
    <message>
        <source>Foldet sammen. Trykk for å vise.</source>
        <translation>Folded away. Press to show.</translation>
    </message>
</context>
<context>
    <name>FollowWords</name>
    <message>
        <source>Svaret over gjelder. Ellers ville det vært: {answer}. {why}.</source>
        <translation>The answer above counts. Otherwise it would be: {answer}. {why}.</translation>
    </message>
    <message>
        <source>Trolig: {answer}. {why}.</source>
        <translation>Likely: {answer}. {why}.</translation>
    </message>
    <message>
        <source>Kjent: {answer}. {why}.</source>
        <translation>Known: {answer}. {why}.</translation>
    </message>
</context>
<context>
    <name>FormSection</name>
    <message>
        <source>{answered} av {all} besvart</source>
        <translation>{answered} of {all} answered</translation>
    </message>
</context>
<context>
    <name>GivenAnswers</name>
    <message>
        <source>F.eks. permittert vil ha jobb, og Enter</source>
        <translation>E.g. permittert vil ha jobb, and Enter</translation>
    </message>
</context>
<context>
    <name>GivenCard</name>
    <message>
        <source>Svarene som er gitt</source>
        <translation>Answers given</translation>
    </message>
    <message>
        <source>{answer} (brukes ikke nå)</source>
        <translation>{answer} (not used now)</translation>
    </message>
    <message>
        <source>Endre svaret: {label}</source>
        <translation>Change the answer: {label}</translation>
    </message>
</context>
<context>
    <name>GoBack</name>
    <message>
        <source>Foreslå å gå tilbake hit</source>
        <translation>Propose to go back to this</translation>
    </message>
    <message>
        <source>Hvorfor skal vi tilbake?</source>
        <translation>Why should we go back?</translation>
    </message>
    <message>
        <source>Dette er den nyeste versjonen, så det er ingenting å gå tilbake til.</source>
        <translation>This is the newest version, so there is nothing to go back to.</translation>
    </message>
    <message>
        <source>Det lages et forslag som gjør hele katalogen slik den var: tiltak, spørsmål, satser og alt annet. En annen må godkjenne det, og det publiseres som en ny versjon. Denne versjonen blir ikke endret.</source>
        <translation>A proposal is made that makes the whole catalogue as it was: programs, questions, amounts and all else. Another must approve it, and it is published as a new version. This version is not changed.</translation>
    </message>
    <message>
        <source>Versjonen venter på {day}. Det lages et forslag som gjør katalogen slik den er i dag. En annen må godkjenne det, og det publiseres fra den dagen. Etterpå kan dagens regel rettes, og endringen kan foreslås igjen herfra.</source>
        <translation>The version waits for {day}. A proposal is made that makes the catalogue as it is today. Another must approve it, and it is published from that day. Afterwards today&apos;s rule can be put right, and the change proposed again from here.</translation>
    </message>
    <message>
        <source>Alt er slik det var i denne versjonen, så det er ingenting å gå tilbake til.</source>
        <translation>Everything is as it was in this version, so there is nothing to go back to.</translation>
    </message>
    <message>
        <source>Sendt inn. Den som skal godkjenne, finner det på første side og under «Spørsmål og annet».</source>
        <translation>Sent in. Whoever is to approve it finds it on the first page and under “Questions and more”.</translation>
    </message>
    <message>
        <source>Foreslå å trekke den tilbake</source>
        <translation>Propose to withdraw it</translation>
    </message>
    <message>
        <source>Blir slik det var: {names}.</source>
        <translation>Becomes as it was: {names}.</translation>
    </message>
    <message>
        <source>Kom senere og blir avsluttet, ikke slettet: {names}.</source>
        <translation>Came later and is ended, not deleted: {names}.</translation>
    </message>
    <message>
        <source>Blir også slik det var: {names}.</source>
        <translation>Also become as they were: {names}.</translation>
    </message>
    <message>
        <source>Utkast som blir stående og må tas videre etterpå: {names}.</source>
        <translation>Drafts that stay and have to be taken on afterwards: {names}.</translation>
    </message>
    <message>
        <source>Utkast som ikke berøres og blir stående: {names}.</source>
        <translation>Drafts that are not touched and stay: {names}.</translation>
    </message>
</context>
<context>
    <name>GroupPanel</name>
    <message>
        <source>Bindeord</source>
        <translation>Linking word</translation>
    </message>
    <message>
        <source>Hvor mange av dem</source>
        <translation>How many of them</translation>
    </message>
    <message>
        <source>Hvordan betingelsene leses sammen</source>
        <translation>How the conditions are read together</translation>
    </message>
    <message>
        <source>Gruppen har {count} betingelser.</source>
        <translation>The group has {count} conditions.</translation>
    </message>
    <message>
        <source>Gruppen har én betingelse.</source>
        <translation>The group has one condition.</translation>
    </message>
    <message>
        <source>Minst så mange …</source>
        <translation>At least this many …</translation>
    </message>
    <message>
        <source>Skriv et tall fra 1 til {most}.</source>
        <translation>Type a number from 1 to {most}.</translation>
    </message>
    <message>
        <source>bytt bindeord</source>
        <translation>change linking word</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>Ta opp nå</source>
        <translation>Raise now</translation>
    </message>
    <message>
        <source>Flere muligheter</source>
        <translation>More possibilities</translation>
    </message>
    <message>
        <source>Har allerede</source>
        <translation>Has already</translation>
    </message>
    <message>
        <source>Passer ikke nå</source>
        <translation>Does not fit now</translation>
    </message>
    <message>
        <source>Til opplysning</source>
        <translation>For information</translation>
    </message>
    <message>
        <source>Finnes bare ved søk</source>
        <translation>Found only by search</translation>
    </message>
    <message>
        <source>Vis {count} flere muligheter</source>
        <translation>Show {count} more possibilities</translation>
    </message>
    <message>
        <source>Skjul {count} flere muligheter</source>
        <translation>Hide {count} more possibilities</translation>
    </message>
    <message>
        <source>Vis {count} som personen har allerede</source>
        <translation>Show {count} the person already has</translation>
    </message>
    <message>
        <source>Skjul {count} som personen har allerede</source>
        <translation>Hide {count} the person already has</translation>
    </message>
    <message>
        <source>Vis {count} som ikke passer nå</source>
        <translation>Show {count} that do not fit now</translation>
    </message>
    <message>
        <source>Skjul {count} som ikke passer nå</source>
        <translation>Hide {count} that do not fit now</translation>
    </message>
    <message>
        <source>Vis {count} til opplysning</source>
        <translation>Show {count} for information</translation>
    </message>
    <message>
        <source>Skjul {count} til opplysning</source>
        <translation>Hide {count} for information</translation>
    </message>
    <message>
        <source>{count} å ta opp nå</source>
        <translation>{count} to raise now</translation>
    </message>
    <message>
        <source>{count} flere muligheter</source>
        <translation>{count} more possibilities</translation>
    </message>
    <message>
        <source>{count} har allerede</source>
        <translation>{count} already had</translation>
    </message>
    <message>
        <source>{count} passer ikke nå</source>
        <translation>{count} do not fit now</translation>
    </message>
    <message>
        <source>{count} til opplysning</source>
        <translation>{count} for information</translation>
    </message>
    <message>
        <source>{count} finnes ved søk</source>
        <translation>{count} found by searching</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>Ingen svar ennå, så alt er mulig. Start med en situasjon eller skriv en linje til venstre.</source>
        <translation>No answers yet, so everything is possible. Start from a situation or type a line on the left.</translation>
    </message>
    <message>
        <source>«{query}» finnes ikke i katalogen – se nav.no eller spør fagansvarlig</source>
        <translation>“{query}” is not in the catalogue – see nav.no or ask the supervisor</translation>
    </message>
    <message>
        <source>«{query}» finnes ikke i katalogen. Det som ligner:</source>
        <translation>“{query}” is not in the catalogue. What is like it:</translation>
    </message>
    <message>
        <source>«{answer}» er et svar på «{question}». Disse tiltakene spør etter det:</source>
        <translation>“{answer}” is an answer to “{question}”. These programs ask for it:</translation>
    </message>
    <message>
        <source>Du prøver svar nå. Behold eller forkast prøven før du krysser av.</source>
        <translation>You are trying answers now. Keep or drop the trial before you tick.</translation>
    </message>
    <message>
        <source>Listen er låst. Lås den opp i arket for å endre den.</source>
        <translation>The list is locked. Unlock it in the sheet to change it.</translation>
    </message>
    <message>
        <source>Fødselsnummer skal ikke skrives inn her. Søket er tømt.</source>
        <translation>Do not enter national identity numbers here. The search has been cleared.</translation>
    </message>
</context>
<context>
    <name>Hit</name>
    <message>
        <source>Hvor mange oppdiktede personer</source>
        <translation>How many made-up persons</translation>
    </message>
    <message>
        <source>{count} personer</source>
        <translation>{count} persons</translation>
    </message>
    <message>
        <source>Nummer på trekningen</source>
        <translation>Number of the draw</translation>
    </message>
    <message>
        <source>Samme nummer gir de samme personene</source>
        <translation>The same number gives the same people</translation>
    </message>
    <message>
        <source>Regn ut hvem som treffes</source>
        <translation>Work out who is affected</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Hvor langt det er kommet</source>
        <translation>How far it has come</translation>
    </message>
    <message>
        <source>Hvor mange som får et annet svar</source>
        <translation>How many get another answer</translation>
    </message>
    <message>
        <source>Hvem som treffes</source>
        <translation>Who is affected</translation>
    </message>
    <message>
        <source>Enter eller dobbeltklikk på en linje viser en av dem ved skranken.</source>
        <translation>Enter or a double click on a line shows one of them at the counter.</translation>
    </message>
    <message>
        <source>Trekning</source>
        <translation>Draw</translation>
    </message>
    <message>
        <source>Nummeret må være et helt tall. Skriv for eksempel 1.</source>
        <translation>The number must be a whole number. Write 1, for example.</translation>
    </message>
    <message>
        <source>Prøver endringen på regeltestene, på personer på grensen og på en oppdiktet befolkning. Tallene er ikke en prognose.</source>
        <translation>Tries the change on the rule cases, on persons at the limit and on a made-up population. The numbers are not a forecast.</translation>
    </message>
    <message>
        <source>Regelen er endret siden dette ble regnet ut.</source>
        <translation>The rule has changed since this was worked out.</translation>
    </message>
    <message>
        <source>Regner ut …</source>
        <translation>Working it out …</translation>
    </message>
    <message>
        <source>{hit} av {people} oppdiktede personer</source>
        <translation>{hit} of {people} made-up persons</translation>
    </message>
    <message>
        <source>{hit} av {people} regeltester</source>
        <translation>{hit} of {people} rule cases</translation>
    </message>
    <message>
        <source>{hit} av {people} personer på grensen</source>
        <translation>{hit} of {people} persons at the limit</translation>
    </message>
    <message>
        <source>Får et annet svar: {told}. Trekning {seed}.</source>
        <translation>Get another answer: {told}. Draw {seed}.</translation>
    </message>
    <message>
        <source>Avbrutt underveis.</source>
        <translation>Stopped before the end.</translation>
    </message>
    <message>
        <source>Oppdiktede personer</source>
        <translation>Made-up persons</translation>
    </message>
    <message>
        <source>Regeltester</source>
        <translation>Rule cases</translation>
    </message>
    <message>
        <source>Personer på grensen</source>
        <translation>Persons at the limit</translation>
    </message>
    <message>
        <source>Enter: se en av dem ved skranken</source>
        <translation>Enter: see one of them at the counter</translation>
    </message>
    <message>
        <source>{moved}, av {people} oppdiktede personer</source>
        <translation>{moved}, of {people} made-up persons</translation>
    </message>
    <message>
        <source>{count} fra «{before}» til «{after}»</source>
        <translation>{count} from “{before}” to “{after}”</translation>
    </message>
    <message>
        <source>tas opp for {count} flere</source>
        <translation>raised for {count} more</translation>
    </message>
    <message>
        <source>tas opp for {count} færre</source>
        <translation>raised for {count} fewer</translation>
    </message>
    <message>
        <source>finnes ikke</source>
        <translation>does not exist</translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message>
        <source>Situasjonen</source>
        <translation>The situation</translation>
    </message>
    <message>
        <source>Skriv det du vet</source>
        <translation>Type what you know</translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message>
        <source>Gå til del</source>
        <translation>Go to section</translation>
    </message>
    <message>
        <source>Gå til en del av skjemaet</source>
        <translation>Go to a section of the form</translation>
    </message>
</context>
<context>
    <name>JumpLinks</name>
    <message>
        <source>Gå til {title}</source>
        <translation>Go to {title}</translation>
    </message>
</context>
<context>
    <name>KeepBox</name>
    <message>
        <source>Ta vare på saken (avidentifisert)</source>
        <translation>Keep this case (de-identified)</translation>
    </message>
    <message>
        <source>Ta vare på saken</source>
        <translation>Keep the case</translation>
    </message>
    <message>
        <source>Svarene under lagres kryptert på denne maskinen, uten navn, og slettes av seg selv {day}. Det er fortsatt opplysninger om en person.</source>
        <translation>The answers below are stored encrypted on this machine, without a name, and are erased by themselves on {day}. They are still facts about a person.</translation>
    </message>
    <message>
        <source>Dette lagres</source>
        <translation>This is stored</translation>
    </message>
    <message>
        <source>Ingen svar.</source>
        <translation>No answers.</translation>
    </message>
    <message>
        <source>Følsomme svar lagres bare hvis du krysser av</source>
        <translation>Sensitive answers are stored only if you tick them</translation>
    </message>
    <message>
        <source>Dette lagres ikke</source>
        <translation>This is not stored</translation>
    </message>
    <message>
        <source>{names}. Det må spørres om igjen.</source>
        <translation>{names}. This must be asked again.</translation>
    </message>
    <message>
        <source>Passord for bevarte saker</source>
        <translation>Passphrase for kept cases</translation>
    </message>
    <message>
        <source>Minst 12 tegn, for eksempel fire ord. Det gjelder alle saker du tar vare på, og kan ikke hentes tilbake.</source>
        <translation>At least 12 characters, for example four words. It is for all cases you keep, and cannot be recovered.</translation>
    </message>
    <message>
        <source>Velg et passord</source>
        <translation>Choose a passphrase</translation>
    </message>
    <message>
        <source>Passordet en gang til</source>
        <translation>The passphrase once more</translation>
    </message>
    <message>
        <source>De to passordene er ikke like.</source>
        <translation>The two passphrases are not equal.</translation>
    </message>
</context>
<context>
    <name>KeyBox</name>
    <message>
        <source>Ny nøkkel</source>
        <translation>New key</translation>
    </message>
    <message>
        <source>Lag nøkkelen</source>
        <translation>Make the key</translation>
    </message>
    <message>
        <source>Små bokstaver, tall og bindestrek. Det står på det du signerer.</source>
        <translation>Small letters, digits and hyphens. It stands on what you sign.</translation>
    </message>
    <message>
        <source>Navnet ditt</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Mappe</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>En som bare du kan lese.</source>
        <translation>One that only you can read.</translation>
    </message>
    <message>
        <source>Minst 12 tegn. Er det glemt, må du lage en ny nøkkel.</source>
        <translation>At least 12 characters. If it is forgotten you have to make a new key.</translation>
    </message>
    <message>
        <source>Passord</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passordet en gang til</source>
        <translation>The passphrase once more</translation>
    </message>
    <message>
        <source>Velg en mappe.</source>
        <translation>Choose a folder.</translation>
    </message>
    <message>
        <source>De to passordene er ikke like. Skriv dem på nytt.</source>
        <translation>The two passphrases are not the same. Type them again.</translation>
    </message>
    <message>
        <source>Nøkkelen er lagret i {hidden}. Send {shown} til IT, og bare den: IT legger den på nøkkelringen.</source>
        <translation>The key is saved in {hidden}. Send {shown} to IT, and nothing else: IT puts it on the key ring.</translation>
    </message>
</context>
<context>
    <name>LanguageFields</name>
    <message>
        <source>Mangler</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Mangler. Bokmål vises i stedet.</source>
        <translation>Missing. Bokmål is shown instead.</translation>
    </message>
</context>
<context>
    <name>LimitEditor</name>
    <message>
        <source>til og med</source>
        <translation>up to and including</translation>
    </message>
    <message>
        <source>velg …</source>
        <translation>choose …</translation>
    </message>
</context>
<context>
    <name>LineIntake</name>
    <message>
        <source>Skriv det du vet på én linje</source>
        <translation>Type what you know on one line, in Norwegian</translation>
    </message>
    <message>
        <source>F.eks. 24 grünerløkka permittert ikke vgs, og Enter</source>
        <translation>E.g. 24 grünerløkka permittert ikke vgs, then Enter</translation>
    </message>
    <message>
        <source>F.eks. 24 grünerløkka, og Enter</source>
        <translation>E.g. 24 grünerløkka, then Enter</translation>
    </message>
    <message>
        <source>F.eks. 24 sagene</source>
        <translation>E.g. 24 sagene</translation>
    </message>
    <message>
        <source>Enter bruker det som er lest av linjen</source>
        <translation>Enter uses what has been read from the line</translation>
    </message>
    <message>
        <source>Et fødselsnummer er tatt bort. Det trengs ikke her.</source>
        <translation>A national identity number was removed. It is not needed here.</translation>
    </message>
</context>
<context>
    <name>LinePanel</name>
    <message>
        <source>Linjen du arbeider med</source>
        <translation>The line you are working on</translation>
    </message>
    <message>
        <source>Legg til et vilkår for å begynne.</source>
        <translation>Add a criterion to begin.</translation>
    </message>
    <message>
        <source>«Ikke» står foran: linjen gjelder når det under ikke er slik.</source>
        <translation>“Not” stands before it: the line holds when what is below is not so.</translation>
    </message>
    <message>
        <source>Legg til en peker.</source>
        <translation>Add a pointer.</translation>
    </message>
    <message>
        <source>Vilkår {number}</source>
        <translation>Criterion {number}</translation>
    </message>
    <message>
        <source>Peker {number}</source>
        <translation>Pointer {number}</translation>
    </message>
    <message>
        <source>Linje {number}</source>
        <translation>Line {number}</translation>
    </message>
</context>
<context>
    <name>MutationProof</name>
    <message>
        <source>Regelen har ingenting å prøve ennå.</source>
        <translation>The rule has nothing to try yet.</translation>
    </message>
    <message>
        <source>Regeltestene ville oppdage alle {total} små endringer i regelen.</source>
        <translation>The rule cases would notice all {total} small changes to the rule.</translation>
    </message>
    <message>
        <source>Én av {total} små endringer i regelen ville ingen test oppdage:</source>
        <translation>One of {total} small changes to the rule would be noticed by no rule case:</translation>
    </message>
    <message>
        <source>{count} av {total} små endringer i regelen ville ingen test oppdage:</source>
        <translation>{count} of {total} small changes to the rule would be noticed by no rule case:</translation>
    </message>
</context>
<context>
    <name>NearestYes</name>
    <message>
        <source>Hva skal til</source>
        <translation>What it would take</translation>
    </message>
    <message>
        <source>Hva om? {changes}</source>
        <translation>What if? {changes}</translation>
    </message>
    <message>
        <source>Passer hvis dette endres: {changes}</source>
        <translation>Fits if this changes: {changes}</translation>
    </message>
    <message>
        <source>Passer hvis svaret er: {changes}</source>
        <translation>Fits if the answer is: {changes}</translation>
    </message>
    <message>
        <source>noe annet som også passer</source>
        <translation>something else that also fits</translation>
    </message>
    <message>
        <source>Dette står i veien, og kan ikke endres: {labels}</source>
        <translation>This stands in the way and cannot be changed: {labels}</translation>
    </message>
</context>
<context>
    <name>NeedsHead</name>
    <message>
        <source>endre hva det hjelper med</source>
        <translation>change what it helps with</translation>
    </message>
    <message>
        <source>endre når det kan tas opp</source>
        <translation>change when it can be raised</translation>
    </message>
</context>
<context>
    <name>NewEntryBox</name>
    <message>
        <source>Nytt spørsmål</source>
        <translation>New question</translation>
    </message>
    <message>
        <source>Ny livssituasjon</source>
        <translation>New life situation</translation>
    </message>
    <message>
        <source>Noe nytt som følger av svar</source>
        <translation>Something new that follows from answers</translation>
    </message>
    <message>
        <source>Nytt kontor</source>
        <translation>New office</translation>
    </message>
    <message>
        <source>Begynn</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Slags svar</source>
        <translation>Kind of answer</translation>
    </message>
    <message>
        <source>Begrunnelsen som vises, på bokmål</source>
        <translation>The reason that is shown, in Bokmål</translation>
    </message>
    <message>
        <source>Navn på bokmål</source>
        <translation>Name in Bokmål</translation>
    </message>
    <message>
        <source>Slaget kan ikke endres siden.</source>
        <translation>The kind cannot be changed later.</translation>
    </message>
    <message>
        <source>Hvordan det følger</source>
        <translation>How it follows</translation>
    </message>
    <message>
        <source>Kan ikke endres siden.</source>
        <translation>Cannot be changed later.</translation>
    </message>
</context>
<context>
    <name>NewProgramBox</name>
    <message>
        <source>Opprett</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>Navn på bokmål</source>
        <translation>Name in Bokmål</translation>
    </message>
    <message>
        <source>Id-en brukes i filer og i historikken, og kan ikke endres siden.</source>
        <translation>The id is used in files and in the history, and cannot be changed later.</translation>
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
        <translation>New amount</translation>
    </message>
    <message>
        <source>Begynn</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Navn på bokmål, slik det står i en setning</source>
        <translation>Name in Bokmål, as it stands in a sentence</translation>
    </message>
    <message>
        <source>Navn på nynorsk</source>
        <translation>Name in nynorsk</translation>
    </message>
    <message>
        <source>Navn på engelsk</source>
        <translation>Name in English</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Spør om dette nå</source>
        <translation>Ask this now</translation>
    </message>
    <message>
        <source>Gå til spørsmålet</source>
        <translation>Go to the question</translation>
    </message>
    <message>
        <source>Eller:</source>
        <translation>Or:</translation>
    </message>
    <message>
        <source>Ingen spørsmål kan avgjøre mer nå.</source>
        <translation>No question can settle more now.</translation>
    </message>
    <message>
        <source>Gå til spørsmålet {label}</source>
        <translation>Go to the question {label}</translation>
    </message>
    <message>
        <source>Svaret kan avgjøre {count} tiltak</source>
        <translation>The answer can settle {count} of the programmes</translation>
    </message>
    <message>
        <source>{label} – kan avgjøre {count} tiltak</source>
        <translation>{label} – can settle {count} of the programmes</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>1 merknad til regelen – se Regel. Den stopper ikke innsendingen.</source>
        <translation>1 note on the rule – see Rule. It does not stop the sending in.</translation>
    </message>
    <message>
        <source>{count} merknader til regelen – se Regel. De stopper ikke innsendingen.</source>
        <translation>{count} notes on the rule – see Rule. They do not stop the sending in.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Melding</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Lukk meldingen</source>
        <translation>Close the message</translation>
    </message>
</context>
<context>
    <name>Overtaken</name>
    <message>
        <source>Endret i den nye versjonen</source>
        <translation>Changed in the new version</translation>
    </message>
    <message>
        <source>Utkastet slik det var før det ble tatt videre eller byttet, er tatt vare på.</source>
        <translation>The draft as it was before it was taken on or swapped is kept.</translation>
    </message>
    <message>
        <source>Bytt til det andre utkastet</source>
        <translation>Swap to the other draft</translation>
    </message>
    <message>
        <source>Utkastet bygger nå på den nyeste versjonen. Det som var, kan hentes fram igjen.</source>
        <translation>The draft now builds on the newest version. What it was can be brought back.</translation>
    </message>
    <message>
        <source>Du har byttet utkast. Det du byttet fra, er tatt vare på.</source>
        <translation>You have swapped drafts. The one you left is kept.</translation>
    </message>
</context>
<context>
    <name>OvertakenBar</name>
    <message>
        <source>Vurder etter det som gjelder nå</source>
        <translation>Assess by what is in force now</translation>
    </message>
</context>
<context>
    <name>PackVersion</name>
    <message>
        <source>Lagre som katalogfil …</source>
        <translation>Save as a catalogue file …</translation>
    </message>
    <message>
        <source>Lagre katalogfil</source>
        <translation>Save catalogue file</translation>
    </message>
    <message>
        <source>Tiltakskatalog (*.tiltak)</source>
        <translation>Programme catalogue (*.tiltak)</translation>
    </message>
    <message>
        <source>Katalogfilen er lagret i {path}. Åpne den fra Fil-menyen på andre maskiner.</source>
        <translation>The catalogue file is saved in {path}. Open it from the File menu on other machines.</translation>
    </message>
</context>
<context>
    <name>PaneRow</name>
    <message>
        <source>Tiltakene hentes …</source>
        <translation>Getting the programmes …</translation>
    </message>
</context>
<context>
    <name>PendingChange</name>
    <message>
        <source>Dette blir annerledes</source>
        <translation>What becomes different</translation>
    </message>
    <message>
        <source>Hvem det treffer</source>
        <translation>Who is hit</translation>
    </message>
    <message>
        <source>Godkjenn endringen</source>
        <translation>Approve the change</translation>
    </message>
    <message>
        <source>Publiser fra i dag</source>
        <translation>Publish from today</translation>
    </message>
    <message>
        <source>Hvorfor publiseres den?</source>
        <translation>Why is it published?</translation>
    </message>
    <message>
        <source>Trekk tilbake</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Du har selv foreslått endringen. En annen må godkjenne den.</source>
        <translation>You proposed the change yourself. Another must approve it.</translation>
    </message>
    <message>
        <source>Regnes ut …</source>
        <translation>Being worked out …</translation>
    </message>
    <message>
        <source>{who} foreslår dette: {why}</source>
        <translation>{who} proposes this: {why}</translation>
    </message>
    <message>
        <source>Godkjent av {who}.</source>
        <translation>Approved by {who}.</translation>
    </message>
    <message>
        <source>Publiser fra {day}</source>
        <translation>Publish from {day}</translation>
    </message>
    <message>
        <source>Endringen er godkjent og kan publiseres.</source>
        <translation>The change is approved and can be published.</translation>
    </message>
    <message>
        <source>Endringen er publisert.</source>
        <translation>The change is published.</translation>
    </message>
    <message>
        <source>Endringen er trukket tilbake.</source>
        <translation>The change is withdrawn.</translation>
    </message>
</context>
<context>
    <name>PickedEdits</name>
    <message>
        <source>Bytt spørsmål</source>
        <translation>Change question</translation>
    </message>
    <message>
        <source>Nytt vilkår: velg spørsmål</source>
        <translation>New criterion: choose a question</translation>
    </message>
    <message>
        <source>Ny peker: velg spørsmål</source>
        <translation>New pointer: choose a question</translation>
    </message>
    <message>
        <source>nytt vilkår</source>
        <translation>new criterion</translation>
    </message>
    <message>
        <source>ny peker</source>
        <translation>new pointer</translation>
    </message>
    <message>
        <source>Legg til betingelse: velg spørsmål</source>
        <translation>Add a condition: choose a question</translation>
    </message>
    <message>
        <source>legg til betingelse</source>
        <translation>add condition</translation>
    </message>
    <message>
        <source>bytt spørsmål</source>
        <translation>change question</translation>
    </message>
    <message>
        <source>Bruk en betingelse om igjen</source>
        <translation>Use a condition again</translation>
    </message>
    <message>
        <source>og {count} til</source>
        <translation>and {count} more</translation>
    </message>
    <message>
        <source>Brukes av {names}</source>
        <translation>Used by {names}</translation>
    </message>
    <message>
        <source>bruk betingelse om igjen</source>
        <translation>use condition again</translation>
    </message>
    <message>
        <source>Brukes i {count} tiltak</source>
        <translation>Programmes that use it: {count}</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Skriv for å søke</source>
        <translation>Type to search</translation>
    </message>
    <message>
        <source>Ingen treff. Prøv et annet ord.</source>
        <translation>No matches. Try another word.</translation>
    </message>
</context>
<context>
    <name>PlanPane</name>
    <message>
        <source>Valgte tiltak</source>
        <translation>Chosen programs</translation>
    </message>
    <message>
        <source>Listen er låst</source>
        <translation>The list is locked</translation>
    </message>
    <message>
        <source>Skriv hvorfor det er valgt likevel, så kan listen låses.</source>
        <translation>Write why it is chosen all the same, then the list can be locked.</translation>
    </message>
</context>
<context>
    <name>PointerPanel</name>
    <message>
        <source>Hva pekeren gjør</source>
        <translation>What the pointer does</translation>
    </message>
    <message>
        <source>Fordi, på {language}</source>
        <translation>Because, in {language}</translation>
    </message>
    <message>
        <source>Fordi</source>
        <translation>Because</translation>
    </message>
    <message>
        <source>bytt hva pekeren gjør</source>
        <translation>change what the pointer does</translation>
    </message>
    <message>
        <source>skriv hvorfor</source>
        <translation>write why</translation>
    </message>
</context>
<context>
    <name>PointersPage</name>
    <message>
        <source>Ingenting peker på tiltaket ennå. Trykk «Ny peker» for å begynne.</source>
        <translation>Nothing points to the program yet. Press “New pointer” to begin.</translation>
    </message>
    <message>
        <source>Når vi tenker på {name}</source>
        <translation>When we think of {name}</translation>
    </message>
</context>
<context>
    <name>PointingPane</name>
    <message>
        <source>Prøv pekerne</source>
        <translation>Try the pointers</translation>
    </message>
    <message>
        <source>Hvem det tas opp for</source>
        <translation>For whom it is raised</translation>
    </message>
    <message>
        <source>Merknader til pekerne</source>
        <translation>Notes on the pointers</translation>
    </message>
    <message>
        <source>Fordi: {reasons}.</source>
        <translation>Because: {reasons}.</translation>
    </message>
    <message>
        <source>Holder igjen: {reasons}.</source>
        <translation>Held back: {reasons}.</translation>
    </message>
    <message>
        <source>Ingen peker holder for testpersonen.</source>
        <translation>No pointer holds for the test person.</translation>
    </message>
</context>
<context>
    <name>Present</name>
    <message>
        <source>Katalog {new} gjelder nå. Svarene vurderes fortsatt etter {old}.</source>
        <translation>Catalogue {new} is in force now. The answers are still assessed by {old}.</translation>
    </message>
    <message>
        <source>Det er blitt {new}. Svarene vurderes fortsatt som {old}.</source>
        <translation>It is now {new}. The answers are still assessed as of {old}.</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Start fra en situasjon</source>
        <translation>Start from a situation</translation>
    </message>
    <message>
        <source>Start fra: {situation}</source>
        <translation>Start from: {situation}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Forhåndsvisning</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Språk i forhåndsvisningen</source>
        <translation>Language of the preview</translation>
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
        <translation>English</translation>
    </message>
    <message>
        <source>Slik blir siden</source>
        <translation>How the page will look</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Ark</source>
        <translation>Sheet</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>mangler – fyll det ut</source>
        <translation>is missing – fill it in</translation>
    </message>
    <message>
        <source>verdien passer ikke til sammenligningen – velg en ny verdi</source>
        <translation>the value does not go with the comparison – choose another</translation>
    </message>
    <message>
        <source>har ingen kilde – velg en kilde, eller legg til en ny</source>
        <translation>has no source – choose one, or add one</translation>
    </message>
    <message>
        <source>har ingen regel – legg til en betingelse, eller gjør det til skjønn</source>
        <translation>has no rule – add a condition, or make it a judgement</translation>
    </message>
    <message>
        <source>setningen lages av regelen – flytt teksten til merknaden</source>
        <translation>the sentence is made from the rule – move the text to the note</translation>
    </message>
    <message>
        <source>grensene går baklengs – skriv den laveste først</source>
        <translation>the limits run backwards – write the lower one first</translation>
    </message>
    <message>
        <source>sammenligningen kan ikke brukes på spørsmålet – velg en annen</source>
        <translation>the comparison cannot be used on the question – choose another</translation>
    </message>
    <message>
        <source>beløpet finnes ikke lenger – velg et annet, eller skriv et fast tall</source>
        <translation>the amount is no longer there – choose another, or write a fixed number</translation>
    </message>
    <message>
        <source>står som bekreftet, men ingen lovtekst er lest – les loven og kryss av ved vilkåret, eller velg et lavere trinn</source>
        <translation>stands as confirmed, but no law has been read – read it and tick it at the criterion, or choose a lower level</translation>
    </message>
    <message>
        <source>to har samme navn – ta bort det ene og lag det på nytt</source>
        <translation>two have the same name – remove one and make it anew</translation>
    </message>
</context>
<context>
    <name>ProgramActs</name>
    <message>
        <source>Nytt tiltak</source>
        <translation>New programme</translation>
    </message>
    <message>
        <source>Nytt tiltak (Ctrl+N)</source>
        <translation>New programme (Ctrl+N)</translation>
    </message>
    <message>
        <source>Mer</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Mer å gjøre med tiltaket</source>
        <translation>More to do with the programme</translation>
    </message>
    <message>
        <source>&amp;Kopier …</source>
        <translation>&amp;Copy …</translation>
    </message>
    <message>
        <source>&amp;Avslutt …</source>
        <translation>&amp;End …</translation>
    </message>
    <message>
        <source>&amp;Forkast utkastet</source>
        <translation>&amp;Discard the draft</translation>
    </message>
    <message>
        <source>Kopier «{name}»</source>
        <translation>Copy “{name}”</translation>
    </message>
    <message>
        <source>Avslutt «{name}»</source>
        <translation>End “{name}”</translation>
    </message>
    <message>
        <source>Utkastet er forkastet. Det som er publisert, er ikke endret.</source>
        <translation>The draft is discarded. What is published has not changed.</translation>
    </message>
</context>
<context>
    <name>ProgramCard</name>
    <message>
        <source>Hvorfor er det valgt likevel?</source>
        <translation>Why is it chosen all the same?</translation>
    </message>
    <message>
        <source>Fødselsnummer skal ikke skrives inn her.</source>
        <translation>National identity numbers must not be written here.</translation>
    </message>
    <message>
        <source>Neste steg</source>
        <translation>Next steps</translation>
    </message>
    <message>
        <source>Følsomme svar som kan stå på arket</source>
        <translation>Sensitive answers that may be on the sheet</translation>
    </message>
    <message>
        <source>Opp</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Ned</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>ProgramHistory</name>
    <message>
        <source>Historikk</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Historikk for tiltaket</source>
        <translation>History of the programme</translation>
    </message>
    <message>
        <source>Tiltaket er ikke endret siden det kom med katalogen.</source>
        <translation>The programme has not changed since it came with the catalogue.</translation>
    </message>
    <message>
        <source>{count} hendelser, den siste øverst</source>
        <translation>{count} events, the latest first</translation>
    </message>
    <message>
        <source>Én hendelse</source>
        <translation>One event</translation>
    </message>
</context>
<context>
    <name>ProgramLinks</name>
    <message>
        <source>Vis alle {count}</source>
        <translation>Show all {count}</translation>
    </message>
</context>
<context>
    <name>ProgramPage</name>
    <message>
        <source>Om tiltaket</source>
        <translation>About the programme</translation>
    </message>
    <message>
        <source>Tilbake til listen</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Velg et tiltak i listen for å se hvorfor.</source>
        <translation>Choose a programme in the list to see why.</translation>
    </message>
</context>
<context>
    <name>ProgramView</name>
    <message>
        <source>Meld fra om det som står her …</source>
        <translation>Report on what stands here …</translation>
    </message>
    <message>
        <source>Stemmer dette fortsatt? Si fra …</source>
        <translation>Is this still right? Tell …</translation>
    </message>
    <message>
        <source>Adressen er kopiert</source>
        <translation>The address has been copied</translation>
    </message>
</context>
<context>
    <name>Programs</name>
    <message>
        <source>1 å rette</source>
        <translation>1 to correct</translation>
    </message>
    <message>
        <source>{count} å rette</source>
        <translation>{count} to correct</translation>
    </message>
    <message>
        <source>Oppdatert</source>
        <translation>Up to date</translation>
    </message>
    <message>
        <source>Forfaller innen 30 dager</source>
        <translation>Due within 30 days</translation>
    </message>
    <message>
        <source>Gått ut på dato</source>
        <translation>Out of date</translation>
    </message>
    <message>
        <source>Til opplysning</source>
        <translation>For information</translation>
    </message>
</context>
<context>
    <name>ProgramsModel</name>
    <message>
        <source>Tiltak</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Eier</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Område</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Gjennomgås innen</source>
        <translation>Review by</translation>
    </message>
    <message>
        <source>Utkast</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Å rette</source>
        <translation>To correct</translation>
    </message>
</context>
<context>
    <name>ProgramsPage</name>
    <message>
        <source>Tiltak</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Søk i tiltak</source>
        <translation>Search programmes</translation>
    </message>
    <message>
        <source>Søk på navn, eier eller det tiltaket kalles</source>
        <translation>Search by name, owner or what the programme is called</translation>
    </message>
    <message>
        <source>Søk</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Venter på deg</source>
        <translation>Waiting for you</translation>
    </message>
    <message>
        <source>{shown} av {all} tiltak</source>
        <translation>{shown} of {all} programmes</translation>
    </message>
</context>
<context>
    <name>ProgramsTable</name>
    <message>
        <source>Tiltak</source>
        <translation>Programmes</translation>
    </message>
</context>
<context>
    <name>ProofPane</name>
    <message>
        <source>Prøv regelen</source>
        <translation>Try the rule</translation>
    </message>
    <message>
        <source>Regeltester</source>
        <translation>Rule cases</translation>
    </message>
    <message>
        <source>Merknader til regelen</source>
        <translation>Notes on the rule</translation>
    </message>
    <message>
        <source>Personer på grensen</source>
        <translation>Persons at the limit</translation>
    </message>
    <message>
        <source>Hva testene ikke ser</source>
        <translation>What the rule cases do not see</translation>
    </message>
    <message>
        <source>Mangler: {names}</source>
        <translation>Missing: {names}</translation>
    </message>
    <message>
        <source>Venter til det som er feil i regelen, er rettet.</source>
        <translation>Waits until what is wrong in the rule is corrected.</translation>
    </message>
</context>
<context>
    <name>ProofRows</name>
    <message>
        <source>Vis {count} til</source>
        <translation>Show {count} more</translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message>
        <source>Vilkår {number}</source>
        <translation>Criterion {number}</translation>
    </message>
    <message>
        <source>Regeltesten «{case}» holder ikke for «{name}»: ventet {expected}, fikk {found}</source>
        <translation>The rule case “{case}” does not hold for “{name}”: expected {expected}, got {found}</translation>
    </message>
    <message>
        <source>Regeltesten «{case}» holder ikke for «{name}»: ventet at dette mangler: {expected}. Nå mangler: {found}</source>
        <translation>The rule case “{case}” does not hold for “{name}”: expected this to be missing: {expected}. Now missing: {found}</translation>
    </message>
    <message>
        <source>ingenting</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>«{verdict}»</source>
        <translation>“{verdict}”</translation>
    </message>
    <message>
        <source>{field}: kan ikke leses. {cure}</source>
        <translation>{field}: cannot be read. {cure}</translation>
    </message>
    <message>
        <source> – «{why}»</source>
        <translation> – “{why}”</translation>
    </message>
    <message>
        <source>Ta utkastet videre</source>
        <translation>Take the draft on</translation>
    </message>
    <message>
        <source>En annen</source>
        <translation>Somebody else</translation>
    </message>
    <message>
        <source>{who} skrev i utkastet samtidig med deg</source>
        <translation>{who} wrote in the draft at the same time as you</translation>
    </message>
    <message>
        <source>Det begge skrev, er lagret. Der dere skrev på samme sted, står ditt til du har valgt. Det andre utkastet er tatt vare på i sin helhet.</source>
        <translation>What both wrote is saved. Where you wrote in the same place, yours stands until you have chosen. The other draft is kept whole.</translation>
    </message>
    <message>
        <source>Bruk det jeg har valgt</source>
        <translation>Use what I have chosen</translation>
    </message>
    <message>
        <source>Tiltaket er endret i versjon {version} siden du begynte</source>
        <translation>The programme has been changed in version {version} since you began</translation>
    </message>
    <message>
        <source>Tiltaket er avsluttet i versjon {version} siden du begynte</source>
        <translation>The programme has been ended in version {version} since you began</translation>
    </message>
    <message>
        <source>Tiltaket er ikke med i versjon {version}</source>
        <translation>The programme is not in version {version}</translation>
    </message>
    <message>
        <source>Et tiltak med samme id er publisert i versjon {version}</source>
        <translation>A programme with the same id has been published in version {version}</translation>
    </message>
    <message>
        <source>Regeltester du har endret, finnes ikke lenger</source>
        <translation>Rule cases you have changed are no longer there</translation>
    </message>
    <message>
        <source>Publisert {when} av {who}: «{why}»</source>
        <translation>Published {when} by {who}: “{why}”</translation>
    </message>
    <message>
        <source>Ta utkastet videre, så kommer det nye inn, og det du har endret, blir stående. Etterpå må endringen sendes inn på nytt.</source>
        <translation>Take the draft on: what is new comes in, and what you have changed stays. The change must then be sent in again.</translation>
    </message>
    <message>
        <source>Ta utkastet videre, så blir det du har endret, stående, men tiltaket er fortsatt avsluttet. Etterpå må endringen sendes inn på nytt.</source>
        <translation>Take the draft on: what you have changed stays, but the programme is still ended. The change must then be sent in again.</translation>
    </message>
    <message>
        <source>Ta utkastet videre, så blir det et nytt tiltak med det du har skrevet. Skal tiltaket ikke finnes lenger, kan du forkaste utkastet.</source>
        <translation>Take the draft on: it becomes a new programme with what you have written. If the programme should no longer exist, you can discard the draft.</translation>
    </message>
    <message>
        <source>Ta utkastet videre, så blir det en endring av det tiltaket. Velg hva som skal gjelde der de er forskjellige. Etterpå må endringen sendes inn.</source>
        <translation>Take the draft on: it becomes a change of that programme. Choose what is to hold where they differ. The change must then be sent in.</translation>
    </message>
    <message>
        <source>Versjonen utkastet bygger på, finnes ikke her lenger. Velg derfor selv hva som skal gjelde for alt som er forskjellig, og ta utkastet videre.</source>
        <translation>The version the draft builds on is no longer here. Choose for yourself what is to hold for all that differs, and take the draft on.</translation>
    </message>
    <message>
        <source>Ta utkastet videre, så tas endringene i dem bort. Resten av utkastet blir stående.</source>
        <translation>Take the draft on: the changes in them are removed. The rest of the draft stays.</translation>
    </message>
    <message>
        <source>Regeltesten «{case}» finnes ikke lenger. Det du har endret i den, tas bort.</source>
        <translation>The rule case “{case}” is no longer there. What you have changed in it is removed.</translation>
    </message>
    <message>
        <source>Én ting er endret av dere begge. Velg hva som skal gjelde:</source>
        <translation>One thing was changed by both of you. Choose what is to hold:</translation>
    </message>
    <message>
        <source>{count} ting er endret av dere begge. Velg hva som skal gjelde for hver:</source>
        <translation>{count} things were changed by both of you. Choose what is to hold for each:</translation>
    </message>
</context>
<context>
    <name>PublishingPage</name>
    <message>
        <source>Prøv og publiser</source>
        <translation>Try and publish</translation>
    </message>
    <message>
        <source>1. Kontroll</source>
        <translation>1. Check</translation>
    </message>
    <message>
        <source>2. Hva endres</source>
        <translation>2. What changes</translation>
    </message>
    <message>
        <source>3. Hvem treffes</source>
        <translation>3. Who is affected</translation>
    </message>
    <message>
        <source>4. Godkjenning og publisering</source>
        <translation>4. Approval and publishing</translation>
    </message>
    <message>
        <source>Hele tiltaket</source>
        <translation>The whole program</translation>
    </message>
</context>
<context>
    <name>QuantityRow</name>
    <message>
        <source>{name}: legges til eller trekkes fra</source>
        <translation>{name}: added or taken away</translation>
    </message>
    <message>
        <source>legges til</source>
        <translation>is added</translation>
    </message>
    <message>
        <source>trekkes fra</source>
        <translation>is taken away</translation>
    </message>
    <message>
        <source>{name}: antall ganger</source>
        <translation>{name}: how many times</translation>
    </message>
    <message>
        <source>{name}: fra alder</source>
        <translation>{name}: from age</translation>
    </message>
    <message>
        <source>{name}: til og med alder</source>
        <translation>{name}: up to and including age</translation>
    </message>
    <message>
        <source>Samme barn er også med i …</source>
        <translation>The same child is also among …</translation>
    </message>
    <message>
        <source>Ta bort leddet</source>
        <translation>Remove the part</translation>
    </message>
    <message>
        <source>Ta bort {name}</source>
        <translation>Remove {name}</translation>
    </message>
    <message>
        <source>Måneder siden: {name}</source>
        <translation>Months since: {name}</translation>
    </message>
    <message>
        <source>Antall barn: {name}</source>
        <translation>Number of children: {name}</translation>
    </message>
    <message>
        <source>ganger</source>
        <translation>times</translation>
    </message>
    <message>
        <source>fra</source>
        <translation>from</translation>
    </message>
    <message>
        <source>til og med</source>
        <translation>up to and including</translation>
    </message>
    <message>
        <source>år eller måneder, som i spørsmålet</source>
        <translation>years or months, as in the question</translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>Viktigst nå – {situation}</source>
        <translation>Most important now – {situation}</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Følsom opplysning – spør bare når det trengs</source>
        <translation>Sensitive – ask only when needed</translation>
    </message>
    <message>
        <source>Hjelp til spørsmålet (F1)</source>
        <translation>Help with the question (F1)</translation>
    </message>
    <message>
        <source>Andre måter å svare på (Shift+F10)</source>
        <translation>Other ways to answer (Shift+F10)</translation>
    </message>
</context>
<context>
    <name>RaisedProof</name>
    <message>
        <source>Finner ut hvem det tas opp for …</source>
        <translation>Finding out for whom it is raised …</translation>
    </message>
    <message>
        <source>eksempelpersoner</source>
        <translation>example persons</translation>
    </message>
    <message>
        <source>Eksempel</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>personer i regeltestene</source>
        <translation>persons of the rule cases</translation>
    </message>
    <message>
        <source>Regeltest</source>
        <translation>Rule case</translation>
    </message>
    <message>
        <source>oppdiktede personer</source>
        <translation>made-up persons</translation>
    </message>
    <message>
        <source>Oppdiktet</source>
        <translation>Made-up</translation>
    </message>
    <message>
        <source>{raised} av {people} {sort}</source>
        <translation>{raised} of {people} {sort}</translation>
    </message>
    <message>
        <source>Tas opp for {told}.</source>
        <translation>Raised for {told}.</translation>
    </message>
    <message>
        <source>Nr. {place} av {of}</source>
        <translation>No. {place} of {of}</translation>
    </message>
    <message>
        <source>{place} – fordi {why}</source>
        <translation>{place} – because: {why}</translation>
    </message>
</context>
<context>
    <name>RatesPage</name>
    <message>
        <source>Satser</source>
        <translation>Amounts</translation>
    </message>
    <message>
        <source>Ny sats …</source>
        <translation>New amount …</translation>
    </message>
    <message>
        <source>Godkjenn satsen</source>
        <translation>Approve the amount</translation>
    </message>
    <message>
        <source>Publiser fra i dag</source>
        <translation>Publish from today</translation>
    </message>
    <message>
        <source>Hvorfor publiseres den?</source>
        <translation>Why is it published?</translation>
    </message>
    <message>
        <source>Trekk tilbake</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Ingen ennå</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>Ny sats venter</source>
        <translation>New amount waiting</translation>
    </message>
    <message>
        <source>Påbegynt, ikke sendt inn</source>
        <translation>Begun, not sent in</translation>
    </message>
    <message>
        <source>{amount} kr fra {day}</source>
        <translation>{amount} kr from {day}</translation>
    </message>
    <message>
        <source>Du har selv foreslått satsen. En annen fagansvarlig må godkjenne den.</source>
        <translation>You proposed the amount yourself. Another supervisor must approve it.</translation>
    </message>
    <message>
        <source>{who} foreslår {amount}: {why}</source>
        <translation>{who} proposes {amount}: {why}</translation>
    </message>
    <message>
        <source>Kilde: {source}</source>
        <translation>Source: {source}</translation>
    </message>
    <message>
        <source>Godkjent av {who}.</source>
        <translation>Approved by {who}.</translation>
    </message>
    <message>
        <source>Brukes av: {names}</source>
        <translation>Used by: {names}</translation>
    </message>
    <message>
        <source>Ingen regel bruker denne satsen nå.</source>
        <translation>No rule uses this amount now.</translation>
    </message>
    <message>
        <source>Satsen er sendt inn. En annen må godkjenne den.</source>
        <translation>The amount is sent in. Another must approve it.</translation>
    </message>
    <message>
        <source>Satsen er godkjent og kan publiseres.</source>
        <translation>The amount is approved and can be published.</translation>
    </message>
    <message>
        <source>Satsen er publisert.</source>
        <translation>The amount is published.</translation>
    </message>
    <message>
        <source>Satsen er trukket tilbake.</source>
        <translation>The amount is withdrawn.</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Bruk svarene</source>
        <translation>Use the answers</translation>
    </message>
    <message>
        <source>Forkast</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Nevnt: {name}</source>
        <translation>Named: {name}</translation>
    </message>
    <message>
        <source>Lest slik – Enter bruker svarene</source>
        <translation>Read like this – Enter uses the answers</translation>
    </message>
    <message>
        <source>Fant ingen svar i linjen</source>
        <translation>Found no answers in the line</translation>
    </message>
    <message>
        <source>Trolig også – Enter én gang til bruker disse</source>
        <translation>Probably also – Enter once more uses these</translation>
    </message>
    <message>
        <source>Stemmer dette også? Enter bruker det</source>
        <translation>Is this right too? Enter uses it</translation>
    </message>
    <message>
        <source>Ikke forstått: {words}</source>
        <translation>Not understood: {words}</translation>
    </message>
    <message>
        <source>{new} (nå: {old})</source>
        <translation>{new} (now: {old})</translation>
    </message>
    <message>
        <source>Enter bruker, Esc forkaster</source>
        <translation>Enter uses, Esc discards</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>rettskilde ikke kontrollert</source>
        <translation>legal source not checked</translation>
    </message>
    <message>
        <source>Kilde: {source}</source>
        <translation>Source: {source}</translation>
    </message>
</context>
<context>
    <name>RelationLinks</name>
    <message>
        <source>Kan ikke være samtidig med:</source>
        <translation>Cannot be at the same time as:</translation>
    </message>
    <message>
        <source>Krever:</source>
        <translation>Requires:</translation>
    </message>
    <message>
        <source>Kommer før:</source>
        <translation>Comes before:</translation>
    </message>
    <message>
        <source>Kan kombineres med:</source>
        <translation>Can be combined with:</translation>
    </message>
    <message>
        <source>Henger sammen med</source>
        <translation>Related to</translation>
    </message>
    <message>
        <source>Passer også, men ikke samtidig: {names}. Velg sammen med personen.</source>
        <translation>Also fits, but not at the same time: {names}. Choose together with the person.</translation>
    </message>
</context>
<context>
    <name>ReportBox</name>
    <message>
        <source>Meld fra om tiltaket</source>
        <translation>Report on the programme</translation>
    </message>
    <message>
        <source>Lagre melding …</source>
        <translation>Save report …</translation>
    </message>
    <message>
        <source>Noe stemmer ikke</source>
        <translation>Something is wrong</translation>
    </message>
    <message>
        <source>Alt stemmer fortsatt</source>
        <translation>Everything is still right</translation>
    </message>
    <message>
        <source>Skriv om tiltaket, ikke om en person. Fagansvarlig henter inn filen.</source>
        <translation>Write about the programme, not about a person. The supervisor takes the file in.</translation>
    </message>
    <message>
        <source>Hva stemmer ikke, eller hvordan vet du det?</source>
        <translation>What is wrong, or how do you know?</translation>
    </message>
    <message>
        <source>Lagre meldingen</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>Meldingen er lagret i {path}. Gi filen til fagansvarlig.</source>
        <translation>The report is saved in {path}. Give the file to the supervisor.</translation>
    </message>
</context>
<context>
    <name>ResultsList</name>
    <message>
        <source>Tiltak</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Ta bort fra arket</source>
        <translation>Take off the sheet</translation>
    </message>
    <message>
        <source>Ta med på arket</source>
        <translation>Put on the sheet</translation>
    </message>
    <message>
        <source>Hvorfor står dette her?</source>
        <translation>Why is this here?</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Tiltak</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Lag ark med {count} tiltak …</source>
        <translation>Make a sheet of {count} programs …</translation>
    </message>
    <message>
        <source>{count} tiltak til finnes ved søk</source>
        <translation>{count} more programmes can be found by searching</translation>
    </message>
    <message>
        <source>{count} treff</source>
        <translation>Matches: {count}</translation>
    </message>
</context>
<context>
    <name>ReviewAct</name>
    <message>
        <source>Åpne tiltaket</source>
        <translation>Open the programme</translation>
    </message>
    <message>
        <source>Bekreftet i dag</source>
        <translation>Confirmed today</translation>
    </message>
    <message>
        <source>Endringer som ingen test ville oppdage</source>
        <translation>Changes that no case would notice</translation>
    </message>
    <message>
        <source>Hvordan ble det bekreftet?</source>
        <translation>How was it confirmed?</translation>
    </message>
    <message>
        <source>F.eks. «Ringte kontoret», «Lest på nettsiden»</source>
        <translation>E.g. “Rang the office”, “Read on the website”</translation>
    </message>
    <message>
        <source>Meldingen er ferdig</source>
        <translation>The message is dealt with</translation>
    </message>
    <message>
        <source>Hva ble gjort med meldingen?</source>
        <translation>What was done about the message?</translation>
    </message>
    <message>
        <source>Velg en linje i listen.</source>
        <translation>Choose a line in the list.</translation>
    </message>
    <message>
        <source>Sist bekreftet {last} · gjennomgås innen {due} · {owner}</source>
        <translation>Last confirmed {last} · review by {due} · {owner}</translation>
    </message>
    <message>
        <source>aldri</source>
        <translation>never</translation>
    </message>
    <message>
        <source>Kortet sier 10 av 10 ting</source>
        <translation>The card tells 10 of 10 things</translation>
    </message>
    <message>
        <source>Kortet sier {told} av 10 ting – mangler: {lacking}</source>
        <translation>The card tells {told} of 10 things – lacking: {lacking}</translation>
    </message>
    <message>
        <source>Lag en regeltest for hver: en person som ville fått et annet svar.</source>
        <translation>Make a rule case for each: a person who would get another answer.</translation>
    </message>
    <message>
        <source>Åpne regelen</source>
        <translation>Open the rule</translation>
    </message>
    <message>
        <source>«{name}» er bekreftet og sendt inn. En annen må godkjenne det.</source>
        <translation>“{name}” is confirmed and sent in. Someone else must approve it.</translation>
    </message>
    <message>
        <source>Bekreftelsen av «{name}» står i utkastet. Send det inn når resten er ferdig.</source>
        <translation>The confirmation of “{name}” is in the draft. Send it in when the rest is done.</translation>
    </message>
    <message>
        <source>Meldingen er ferdig og tatt av listen.</source>
        <translation>The message is dealt with and off the list.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Gjennomgang</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Vis</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Alle grunner</source>
        <translation>All reasons</translation>
    </message>
    <message>
        <source>Regler som er lite prøvd: regnes ut …</source>
        <translation>Rules that are tried too little: being worked out …</translation>
    </message>
    <message>
        <source>Bør kontrolleres igjen</source>
        <translation>Should be checked again</translation>
    </message>
    <message>
        <source>Hent inn meldinger …</source>
        <translation>Bring in messages …</translation>
    </message>
    <message>
        <source>{count} grunner for {programs} tiltak</source>
        <translation>Reasons: {count}, programmes: {programs}</translation>
    </message>
    <message>
        <source>Én grunn for ett tiltak</source>
        <translation>One reason for one programme</translation>
    </message>
    <message>
        <source>Ingenting å se på. Alt er oppdatert.</source>
        <translation>Nothing to look at. Everything is up to date.</translation>
    </message>
    <message>
        <source>Hent inn meldinger fra saksbehandlere</source>
        <translation>Bring in messages from caseworkers</translation>
    </message>
    <message>
        <source>Meldingen er hentet inn og står øverst.</source>
        <translation>The report is taken in and stands first.</translation>
    </message>
    <message>
        <source>{count} meldinger er hentet inn og står øverst.</source>
        <translation>Messages brought in and placed first: {count}.</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Ta bort svaret</source>
        <translation>Remove the answer</translation>
    </message>
</context>
<context>
    <name>RowNotes</name>
    <message>
        <source>Brukes ikke nå</source>
        <translation>Not used now</translation>
    </message>
    <message>
        <source>Stemmer ikke med {questions}</source>
        <translation>Does not agree with {questions}</translation>
    </message>
    <message>
        <source>«{question}»</source>
        <translation>“{question}”</translation>
    </message>
    <message>
        <source>Prøves. Ellers ikke besvart.</source>
        <translation>Being tried. Otherwise not answered.</translation>
    </message>
    <message>
        <source>Prøves. Ellers står: {answer}</source>
        <translation>Being tried. Otherwise it stands: {answer}</translation>
    </message>
    <message>
        <source>Svar «{answer}»</source>
        <translation>Answer “{answer}”</translation>
    </message>
    <message>
        <source>Hvorfor vi spør: {why}</source>
        <translation>Why we ask: {why}</translation>
    </message>
    <message>
        <source>Tilbake til {place}</source>
        <translation>Back to {place}</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>Prioritert gruppe</source>
        <translation>Priority group</translation>
    </message>
    <message>
        <source>kan være utdatert, skulle vært kontrollert {day}</source>
        <translation>may be out of date, should have been checked {day}</translation>
    </message>
    <message>
        <source>har allerede</source>
        <translation>already has it</translation>
    </message>
    <message>
        <source>nevnt</source>
        <translation>named</translation>
    </message>
    <message>
        <source>fordi: {reasons}</source>
        <translation>because: {reasons}</translation>
    </message>
    <message>
        <source>gjelder: {needs}</source>
        <translation>about: {needs}</translation>
    </message>
    <message>
        <source>mangler: {labels}</source>
        <translation>missing: {labels}</translation>
    </message>
    <message>
        <source>utelukker: {sentence}</source>
        <translation>rules it out: {sentence}</translation>
    </message>
    <message>
        <source>ikke oppfylt: {sentence}</source>
        <translation>not met: {sentence}</translation>
    </message>
    <message>
        <source>{place} av {count}</source>
        <translation>{place} of {count}</translation>
    </message>
    <message>
        <source>valgt</source>
        <translation>chosen</translation>
    </message>
</context>
<context>
    <name>RuleInput</name>
    <message>
        <source>Endre regelen …</source>
        <translation>Edit the rule …</translation>
    </message>
    <message>
        <source>Ingen regel.</source>
        <translation>No rule.</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>Regelen</source>
        <translation>The rule</translation>
    </message>
</context>
<context>
    <name>RulePage</name>
    <message>
        <source>Tiltaket har ingen vilkår ennå. Trykk «Nytt vilkår» for å begynne.</source>
        <translation>The programme has no criteria yet. Press “New criterion” to begin.</translation>
    </message>
    <message>
        <source>Regelen for {name}</source>
        <translation>The rule for {name}</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Vilkåret finnes ikke lenger – velg det på nytt.</source>
        <translation>The criterion no longer exists – choose it again.</translation>
    </message>
    <message>
        <source>Betingelsen er kopiert fra en nyere utgave av Tiltaksfinner. Ingenting er limt inn. Oppdater programmet her, eller skriv betingelsen på nytt.</source>
        <translation>The condition was copied from a newer version of Tiltaksfinner. Nothing has been pasted. Update the program here, or write the condition again.</translation>
    </message>
    <message>
        <source>Utklippstavlen har ingen betingelse. Velg en linje, trykk Ctrl+C og lim inn her.</source>
        <translation>The clipboard has no condition. Choose a line, press Ctrl+C and paste here.</translation>
    </message>
    <message>
        <source>Betingelsen kan ikke brukes her, og ingenting er limt inn: {why}.</source>
        <translation>The condition cannot be used here, and nothing has been pasted: {why}.</translation>
    </message>
    <message>
        <source>Vilkåret har ingen regel ennå. Legg til en betingelse først.</source>
        <translation>The criterion has no rule yet. Add a condition first.</translation>
    </message>
    <message>
        <source>Skriv tittelen på kilden først.</source>
        <translation>Type the title of the source first.</translation>
    </message>
    <message>
        <source>Et skjønnsvilkår må ha en tekst. Den forrige teksten er beholdt.</source>
        <translation>A judgement criterion must have a text. The previous text has been kept.</translation>
    </message>
    <message>
        <source>Vilkåret er skjønn uten regel. Legg til en betingelse først.</source>
        <translation>The criterion is judgement without a rule. Add a condition first.</translation>
    </message>
    <message>
        <source>Regelen kan ikke ha flere grupper inni hverandre. Del den i flere vilkår.</source>
        <translation>The rule cannot have more groups inside each other. Split it into several criteria.</translation>
    </message>
    <message>
        <source>Bare en gruppe kan løses opp. Velg linjen over betingelsene.</source>
        <translation>Only a group can be ungrouped. Choose the line above the conditions.</translation>
    </message>
    <message>
        <source>Gruppen har «ikke» foran seg. Ta bort «ikke» før du løser den opp.</source>
        <translation>The group has “not” before it. Remove “not” before you ungroup it.</translation>
    </message>
    <message>
        <source>Å dele vilkåret her ville endre hva det betyr. Velg et annet bindeord.</source>
        <translation>Splitting the criterion here would change what it means. Choose another linking word.</translation>
    </message>
    <message>
        <source>Bare en gruppe har et bindeord.</source>
        <translation>Only a group has a linking word.</translation>
    </message>
    <message>
        <source>Pekeren sier ikke hvorfor – skriv det under Fordi</source>
        <translation>The pointer does not say why – write it under Because</translation>
    </message>
    <message>
        <source>vilkåret har ingen kilde – velg en kilde, eller legg til en ny</source>
        <translation>the criterion has no source – choose one, or add a new one</translation>
    </message>
    <message>
        <source>Utelukker nå</source>
        <translation>Rules out now</translation>
    </message>
    <message>
        <source>Utelukker ikke</source>
        <translation>Does not rule out</translation>
    </message>
    <message>
        <source>Mangler svar</source>
        <translation>Answer missing</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Holds</translation>
    </message>
    <message>
        <source>Holder ikke</source>
        <translation>Does not hold</translation>
    </message>
    <message>
        <source>Må vurderes</source>
        <translation>To be judged</translation>
    </message>
    <message>
        <source>Skriv hva en person må vurdere her.</source>
        <translation>Write what a person must judge here.</translation>
    </message>
    <message>
        <source>Et helt vilkår kan ikke flyttes inn i et annet. Kopier det i stedet.</source>
        <translation>A whole criterion cannot be moved into another. Copy it instead.</translation>
    </message>
    <message>
        <source>Vilkåret står ytterst allerede.</source>
        <translation>The criterion is already outermost.</translation>
    </message>
    <message>
        <source>Utenfor gruppen ville betingelsen bety noe annet. Klipp den ut og lim den inn.</source>
        <translation>Outside the group the condition would mean something else. Cut it and paste it.</translation>
    </message>
    <message>
        <source>Det er ingen gruppe ved siden av å flytte inn i. Lag en gruppe først.</source>
        <translation>There is no group beside it to move into. Make a group first.</translation>
    </message>
    <message>
        <source>Skriv et helt tall, for eksempel 18 eller 420 000.</source>
        <translation>Type a whole number, for example 18 or 420 000.</translation>
    </message>
    <message>
        <source>Skriv et tall med høyst én desimal, for eksempel 37,5.</source>
        <translation>Write a number with one decimal at most, for example 37.5.</translation>
    </message>
    <message>
        <source>Skriv hvor mange ganger, for eksempel 1,5 eller 2/3.</source>
        <translation>Type how many times, for example 1.5 or 2/3.</translation>
    </message>
    <message>
        <source>Skriv en dato, for eksempel 1.8.2026.</source>
        <translation>Type a date, for example 1.8.2026.</translation>
    </message>
    <message>
        <source>{question}: fra</source>
        <translation>{question}: from</translation>
    </message>
    <message>
        <source>{question}: til og med</source>
        <translation>{question}: up to and including</translation>
    </message>
    <message>
        <source>Påkrevd</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>Utelukker</source>
        <translation>Rules out</translation>
    </message>
    <message>
        <source>Prioriterer</source>
        <translation>Gives priority</translation>
    </message>
    <message>
        <source>Skjønn</source>
        <translation>Judgement</translation>
    </message>
    <message>
        <source>Peker sterkt</source>
        <translation>Points strongly</translation>
    </message>
    <message>
        <source>Peker svakt</source>
        <translation>Points weakly</translation>
    </message>
    <message>
        <source>Holder igjen</source>
        <translation>Holds back</translation>
    </message>
    <message>
        <source>Har det</source>
        <translation>Has it</translation>
    </message>
    <message>
        <source>Haster</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Når det holder, tas tiltaket opp. Avgjør ikke om det passer.</source>
        <translation>When it holds, the program is raised. Does not decide whether it fits.</translation>
    </message>
    <message>
        <source>Når det holder, står tiltaket under flere muligheter.</source>
        <translation>When it holds, the program stands under more possibilities.</translation>
    </message>
    <message>
        <source>Når det holder, ville det være tåpelig eller taktløst å ta tiltaket opp.</source>
        <translation>When it holds, it would be silly or tactless to raise the program.</translation>
    </message>
    <message>
        <source>Når det holder, har personen tiltaket allerede.</source>
        <translation>When it holds, the person has the program already.</translation>
    </message>
    <message>
        <source>Når det holder, kommer tiltaket før alt annet.</source>
        <translation>When it holds, the program comes before everything else.</translation>
    </message>
    <message>
        <source>Må holde for at tiltaket skal passe.</source>
        <translation>Must hold for the programme to fit.</translation>
    </message>
    <message>
        <source>Når det holder, passer ikke tiltaket nå.</source>
        <translation>When it holds, the programme does not fit now.</translation>
    </message>
    <message>
        <source>Løfter tiltaket i listen. Avgjør ikke om det passer.</source>
        <translation>Moves the programme up the list. Does not decide whether it fits.</translation>
    </message>
    <message>
        <source>En person må vurdere det. Avgjør ikke om tiltaket passer.</source>
        <translation>A person must judge it. Does not decide whether the programme fits.</translation>
    </message>
    <message>
        <source>Beskriv hva som må vurderes</source>
        <translation>Describe what must be judged</translation>
    </message>
    <message>
        <source>Alle disse</source>
        <translation>All of these</translation>
    </message>
    <message>
        <source>Minst én av disse</source>
        <translation>At least one of these</translation>
    </message>
    <message>
        <source>Minst {count} av disse</source>
        <translation>At least {count} of these</translation>
    </message>
    <message>
        <source>Ingen av disse</source>
        <translation>None of these</translation>
    </message>
    <message>
        <source>Ikke {group}:</source>
        <translation>Not {group}:</translation>
    </message>
    <message>
        <source>er</source>
        <translation>is</translation>
    </message>
    <message>
        <source>er ikke</source>
        <translation>is not</translation>
    </message>
    <message>
        <source>er en av</source>
        <translation>is one of</translation>
    </message>
    <message>
        <source>er ingen av</source>
        <translation>is none of</translation>
    </message>
    <message>
        <source>omfatter minst én av</source>
        <translation>includes at least one of</translation>
    </message>
    <message>
        <source>omfatter alle</source>
        <translation>includes all of</translation>
    </message>
    <message>
        <source>omfatter ingen av</source>
        <translation>includes none of</translation>
    </message>
    <message>
        <source>er minst</source>
        <translation>is at least</translation>
    </message>
    <message>
        <source>er over</source>
        <translation>is over</translation>
    </message>
    <message>
        <source>er høyst</source>
        <translation>is at most</translation>
    </message>
    <message>
        <source>er under</source>
        <translation>is under</translation>
    </message>
    <message>
        <source>er nøyaktig</source>
        <translation>is exactly</translation>
    </message>
    <message>
        <source>er fra og med … til og med</source>
        <translation>is from … up to and including</translation>
    </message>
    <message>
        <source>er tidligst</source>
        <translation>is no earlier than</translation>
    </message>
    <message>
        <source>er før</source>
        <translation>is before</translation>
    </message>
    <message>
        <source>er senest</source>
        <translation>is no later than</translation>
    </message>
    <message>
        <source>minst ett barn er fra … til</source>
        <translation>at least one child is from … to</translation>
    </message>
    <message>
        <source>antall barn er minst</source>
        <translation>the number of children is at least</translation>
    </message>
    <message>
        <source>Det kan bare være én slik linje. Legg betingelsen til i den.</source>
        <translation>There can be only one such line. Add the condition to that one.</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>Oppgitt: {answer}</source>
        <translation>Stated: {answer}</translation>
    </message>
    <message>
        <source>Svar: {answer}</source>
        <translation>Answer: {answer}</translation>
    </message>
    <message>
        <source> (brukes ikke nå)</source>
        <translation> (not used now)</translation>
    </message>
    <message>
        <source>Svar på: {label}</source>
        <translation>Answer: {label}</translation>
    </message>
    <message>
        <source>Endre svaret</source>
        <translation>Change the answer</translation>
    </message>
    <message>
        <source>Endre svaret: {label}</source>
        <translation>Change the answer: {label}</translation>
    </message>
</context>
<context>
    <name>ScaleEditor</name>
    <message>
        <source>hver til: så mye mer</source>
        <translation>each more: so much more</translation>
    </message>
    <message>
        <source>alle andre</source>
        <translation>all others</translation>
    </message>
    <message>
        <source>Ta bort tabellen</source>
        <translation>Remove the table</translation>
    </message>
    <message>
        <source>Ganger dette, etter: {name}</source>
        <translation>Times this, by: {name}</translation>
    </message>
    <message>
        <source>{name}: rad {number}, antall</source>
        <translation>{name}: row {number}, number</translation>
    </message>
    <message>
        <source>fra</source>
        <translation>from</translation>
    </message>
    <message>
        <source>{name}: rad {number}, ganger</source>
        <translation>{name}: row {number}, times</translation>
    </message>
    <message>
        <source>ganger</source>
        <translation>times</translation>
    </message>
    <message>
        <source>Skriv minst én rad. Regelen er som den var.</source>
        <translation>Write at least one row. The rule is as it was.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Søk i alle tiltak</source>
        <translation>Search all programmes</translation>
    </message>
    <message>
        <source>Søk</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Tøm søket</source>
        <translation>Clear the search</translation>
    </message>
</context>
<context>
    <name>SectionView</name>
    <message>
        <source>Kopier adressen</source>
        <translation>Copy the address</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Ikke oppgitt i kildene</source>
        <translation>Not stated in the sources</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>… og {count} til</source>
        <translation>… and {count} more</translation>
    </message>
</context>
<context>
    <name>SeveralEditor</name>
    <message>
        <source>Velg minst ett svar. Regelen er som den var.</source>
        <translation>Choose at least one answer. The rule is as it was.</translation>
    </message>
</context>
<context>
    <name>SheetBox</name>
    <message>
        <source>Ark</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Skriv ut …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>Lagre som PDF …</source>
        <translation>Save as PDF …</translation>
    </message>
    <message>
        <source>Lukk</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Valgt sammen med personen</source>
        <translation>Chosen with the person</translation>
    </message>
    <message>
        <source>Ingen tiltak er valgt.</source>
        <translation>No programs are chosen.</translation>
    </message>
    <message>
        <source>Fant ingen skriver. Lagre arket som PDF i stedet.</source>
        <translation>No printer was found. Save the sheet as PDF instead.</translation>
    </message>
    <message>
        <source>Arket er sendt til skriveren.</source>
        <translation>The sheet was sent to the printer.</translation>
    </message>
    <message>
        <source>Skriveren tok ikke imot arket. Lagre det som PDF i stedet.</source>
        <translation>The printer did not take the sheet. Save it as PDF instead.</translation>
    </message>
    <message>
        <source>Lagre arket</source>
        <translation>Save the sheet</translation>
    </message>
    <message>
        <source>Arket er lagret i {path}.</source>
        <translation>The sheet is saved in {path}.</translation>
    </message>
</context>
<context>
    <name>SheetOptions</name>
    <message>
        <source>Språk</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Ved siden av</source>
        <translation>Beside it</translation>
    </message>
    <message>
        <source>Bare ett språk</source>
        <translation>One language only</translation>
    </message>
    <message>
        <source>Bokstaver</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Vanlige</source>
        <translation>Ordinary</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>Hva arket viser</source>
        <translation>What the sheet shows</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Nøytralt</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Bare telefonnummeret</source>
        <translation>Only the phone number</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Forhåndsvisning</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Side {place} av {count}</source>
        <translation>Page {place} of {count}</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Katalog {version} gjelder nå og er tatt i bruk.</source>
        <translation>Catalogue {version} is in force now and in use.</translation>
    </message>
    <message>
        <source>Noe gikk galt som programmet ikke var forberedt på. Svarene er beholdt. Gå videre, og si fra til fagansvarlig hvis det skjer igjen.</source>
        <translation>Something went wrong that the program was not prepared for. The answers have been kept. Carry on, and tell the supervisor if it happens again.</translation>
    </message>
</context>
<context>
    <name>SignBox</name>
    <message>
        <source>Signer og lag fil</source>
        <translation>Sign and make file</translation>
    </message>
    <message>
        <source>Dette signerer du</source>
        <translation>This is what you sign</translation>
    </message>
    <message>
        <source>Tiltakskatalog (*.tiltak)</source>
        <translation>Programme catalogue (*.tiltak)</translation>
    </message>
    <message>
        <source>Nøkkel (*.pem)</source>
        <translation>Key (*.pem)</translation>
    </message>
    <message>
        <source>Nøkkelringen</source>
        <translation>The key ring</translation>
    </message>
    <message>
        <source>Mappen fra IT.</source>
        <translation>The folder from IT.</translation>
    </message>
    <message>
        <source>Din nøkkelfil</source>
        <translation>Your key file</translation>
    </message>
    <message>
        <source>Den slutter på .pem.</source>
        <translation>It ends in .pem.</translation>
    </message>
    <message>
        <source>Passordet til nøkkelen</source>
        <translation>The passphrase of the key</translation>
    </message>
    <message>
        <source>Filen som lages</source>
        <translation>The file that is made</translation>
    </message>
    <message>
        <source>Velg mappen med nøkkelringen. Du får den av IT.</source>
        <translation>Choose the folder with the key ring. You get it from IT.</translation>
    </message>
    <message>
        <source>Velg nøkkelfilen din.</source>
        <translation>Choose your key file.</translation>
    </message>
    <message>
        <source>Skriv passordet til nøkkelen.</source>
        <translation>Type the passphrase of the key.</translation>
    </message>
    <message>
        <source>Velg hva filen skal hete.</source>
        <translation>Choose what to call the file.</translation>
    </message>
</context>
<context>
    <name>SignVersion</name>
    <message>
        <source>Signer og lag fil …</source>
        <translation>Sign and make file …</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>Signer versjon {version}</source>
        <translation>Sign version {version}</translation>
    </message>
    <message>
        <source>Ingen har signert ennå. Det trengs {count}, og disse kan: {names}.</source>
        <translation>Nobody has signed yet. It takes {count}, and these people can: {names}.</translation>
    </message>
    <message>
        <source>{names} har signert.</source>
        <translation>Signed by {names}.</translation>
    </message>
    <message>
        <source>Det er nok: filen kan sendes ut.</source>
        <translation>That is enough: the file can be sent out.</translation>
    </message>
    <message>
        <source>Det trengs {count} til, og disse kan: {names}.</source>
        <translation>It takes {count} more, and these people can: {names}.</translation>
    </message>
    <message>
        <source>Filen kan tas inn til og med {day}.</source>
        <translation>The file can be taken in up to and including {day}.</translation>
    </message>
    <message>
        <source>{count} endringer fra versjon {before}:</source>
        <translation>{count} changes from version {before}:</translation>
    </message>
    <message>
        <source>Én endring fra versjon {before}:</source>
        <translation>One change from version {before}:</translation>
    </message>
    <message>
        <source>Ingenting er annerledes enn i versjon {before}.</source>
        <translation>Nothing is different from version {before}.</translation>
    </message>
    <message>
        <source>Versjon {version} er ikke publisert på denne maskinen. Les endringene før du signerer.</source>
        <translation>Version {version} was not published on this machine. Read the changes before you sign.</translation>
    </message>
    <message>
        <source>Versjon {version} kom med programmet eller fra en fil.</source>
        <translation>Version {version} came with the program or from a file.</translation>
    </message>
    <message>
        <source>Versjon {version} gjelder fra {day}. Publisert her av {who}, godkjent av {approver}. Begrunnelse: {why}</source>
        <translation>Version {version} applies from {day}. Published here by {who}, approved by {approver}. Reason: {why}</translation>
    </message>
    <message>
        <source>Signert. {file} har {count} underskrifter og kan sendes ut.</source>
        <translation>Signed. {file} has {count} signatures and can be sent out.</translation>
    </message>
    <message>
        <source>Signert. {file} mangler {count} av {needed} underskrifter. Send den til {names}, som velger «Signer en fil» i menyen Fagansvarlig.</source>
        <translation>Signed. {file} lacks {count} of {needed} signatures. Send it to {names}, who chooses “Sign a file” in the Supervisor menu.</translation>
    </message>
    <message>
        <source>{names} eller {last}</source>
        <translation>{names} or {last}</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Står ikke på listen fordi ingenting som er sagt, peker på det.</source>
        <translation>Is not on the list because nothing that was said points to it.</translation>
    </message>
    <message>
        <source>Det eneste i denne delen av listen.</source>
        <translation>The only one in this part of the list.</translation>
    </message>
    <message>
        <source>Står sist i denne delen av listen.</source>
        <translation>Comes last in this part of the list.</translation>
    </message>
    <message>
        <source>Står over «{other}» fordi {reason}.</source>
        <translation>Comes before “{other}” because {reason}.</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Krever skjønn</source>
        <translation>Needs judgement</translation>
    </message>
    <message>
        <source>Oppfylt</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Ikke oppfylt</source>
        <translation>Not met</translation>
    </message>
    <message>
        <source>Mangler svar</source>
        <translation>Answer missing</translation>
    </message>
    <message>
        <source>Utelukker</source>
        <translation>Rules out</translation>
    </message>
    <message>
        <source>Utelukker ikke</source>
        <translation>Does not rule out</translation>
    </message>
    <message>
        <source>Kan utelukke</source>
        <translation>May rule out</translation>
    </message>
    <message>
        <source>Prioritert gruppe</source>
        <translation>Priority group</translation>
    </message>
    <message>
        <source>Gir ikke prioritet</source>
        <translation>Gives no priority</translation>
    </message>
    <message>
        <source>Kan gi prioritet</source>
        <translation>May give priority</translation>
    </message>
    <message>
        <source>Trengs ikke nå</source>
        <translation>Not needed now</translation>
    </message>
    <message>
        <source>Stemmer</source>
        <translation>True</translation>
    </message>
    <message>
        <source>Stemmer ikke</source>
        <translation>Not true</translation>
    </message>
    <message>
        <source>Alle disse:</source>
        <translation>All of these:</translation>
    </message>
    <message>
        <source>Minst {count} av disse:</source>
        <translation>At least {count} of these:</translation>
    </message>
    <message>
        <source>Ikke:</source>
        <translation>Not:</translation>
    </message>
    <message>
        <source>Minst ett av disse:</source>
        <translation>At least one of these:</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Ingenting om personen lagres uten at du ber om det</source>
        <translation>Nothing about the person is stored unless you ask for it</translation>
    </message>
    <message>
        <source>Ingenting om personen lagres</source>
        <translation>Nothing about the person is stored</translation>
    </message>
    <message>
        <source>Bevarte saker: {count}</source>
        <translation>Kept cases: {count}</translation>
    </message>
    <message>
        <source>Ny katalog: {version}</source>
        <translation>New catalogue: {version}</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Send inn til godkjenning</source>
        <translation>Send in for approval</translation>
    </message>
    <message>
        <source>Hvorfor endres det?</source>
        <translation>Why is it changed?</translation>
    </message>
    <message>
        <source>Godkjenn</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Send tilbake</source>
        <translation>Send back</translation>
    </message>
    <message>
        <source>Hvorfor sendes det tilbake?</source>
        <translation>Why is it sent back?</translation>
    </message>
    <message>
        <source>Publiser</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Hva er nytt? Står i historikken</source>
        <translation>What is new? Goes into the history</translation>
    </message>
    <message>
        <source>Gjelder fra (dagens dato eller senere)</source>
        <translation>Valid from (today or later)</translation>
    </message>
    <message>
        <source>Ingenting er endret</source>
        <translation>Nothing has changed</translation>
    </message>
    <message>
        <source>Endre regelen eller tekstene, så begynner et utkast av seg selv.</source>
        <translation>Change the rule or the texts, and a draft begins by itself.</translation>
    </message>
    <message>
        <source>Står på {names}, som godkjennes og publiseres sammen med tiltaket.</source>
        <translation>Rests on {names}, approved and published together with the program.</translation>
    </message>
    <message>
        <source>Godkjent av {who}. Begrunnelse: {why}</source>
        <translation>Approved by {who}. Reason: {why}</translation>
    </message>
    <message>
        <source>Sendt inn av {who}. Begrunnelse: {why}</source>
        <translation>Sent in by {who}. Reason: {why}</translation>
    </message>
    <message>
        <source>Sendt tilbake: {why}</source>
        <translation>Sent back: {why}</translation>
    </message>
    <message>
        <source>Endret av {who}.</source>
        <translation>Changed by {who}.</translation>
    </message>
    <message>
        <source>Velg først mellom tekstene øverst på siden.</source>
        <translation>First choose between the texts at the top of the page.</translation>
    </message>
    <message>
        <source>Kontrollen er ikke ferdig.</source>
        <translation>The check has not finished.</translation>
    </message>
    <message>
        <source>Rett det som står under «Kontroll» først.</source>
        <translation>First correct what stands under “Check”.</translation>
    </message>
    <message>
        <source>Du har selv vært med på endringen. En annen fagansvarlig må godkjenne den.</source>
        <translation>You have taken part in the change yourself. Another supervisor must approve it.</translation>
    </message>
    <message>
        <source>Publiser også «{name}»</source>
        <translation>Also publish “{name}”</translation>
    </message>
    <message>
        <source>Endringen er sendt inn. En annen fagansvarlig kan godkjenne den.</source>
        <translation>The change has been sent in. Another supervisor can approve it.</translation>
    </message>
    <message>
        <source>Endringen er godkjent og kan publiseres.</source>
        <translation>The change is approved and can be published.</translation>
    </message>
    <message>
        <source>Endringen er sendt tilbake.</source>
        <translation>The change has been sent back.</translation>
    </message>
    <message>
        <source>Datoen kan ikke leses. Skriv den som 24.12.2026.</source>
        <translation>The date cannot be read. Write it as 24.12.2026.</translation>
    </message>
    <message>
        <source>Versjon {version} er publisert og gjelder fra {day}.</source>
        <translation>Version {version} is published and valid from {day}.</translation>
    </message>
</context>
<context>
    <name>TableInput</name>
    <message>
        <source>Av svaret på</source>
        <translation>From the answer to</translation>
    </message>
    <message>
        <source>Følger svaret på</source>
        <translation>Follows the answer to</translation>
    </message>
    <message>
        <source>Ingenting følger</source>
        <translation>Nothing follows</translation>
    </message>
</context>
<context>
    <name>Takeaway</name>
    <message>
        <source>Teksten er kopiert: {count} av høyst {most} tegn. Den tas bort fra utklippstavlen om {seconds} sekunder.</source>
        <translation>The text is copied: {count} of at most {most} characters. It will be removed from the clipboard in {seconds} seconds.</translation>
    </message>
    <message>
        <source>Hele vurderingen er kopiert: {count} tegn. Mange felter tar høyst {most}. Den tas bort fra utklippstavlen om {seconds} sekunder.</source>
        <translation>The whole assessment is copied: {count} characters. Many fields take at most {most}. It will be removed from the clipboard in {seconds} seconds.</translation>
    </message>
    <message>
        <source>Du prøver svar nå, og en prøve går ikke ut. Behold eller forkast den først.</source>
        <translation>You are trying answers now, and a trial does not leave. Keep or drop it first.</translation>
    </message>
    <message>
        <source>Kryss av tiltak i listen først: mellomrom, eller ruten til høyre.</source>
        <translation>Tick programs in the list first: Space, or the box on the right.</translation>
    </message>
</context>
<context>
    <name>TestPerson</name>
    <message>
        <source>Skriv testpersonen på én linje</source>
        <translation>Type the test person on one line, in Norwegian</translation>
    </message>
    <message>
        <source>F.eks. 24 grünerløkka permittert, og Enter</source>
        <translation>E.g. 24 grünerløkka permittert, then Enter</translation>
    </message>
    <message>
        <source>F.eks. 24 sagene</source>
        <translation>E.g. 24 sagene</translation>
    </message>
    <message>
        <source>Begynn på nytt</source>
        <translation>Start again</translation>
    </message>
    <message>
        <source>Spørsmålene i regelen</source>
        <translation>The questions of the rule</translation>
    </message>
</context>
<context>
    <name>TextProblem</name>
    <message>
        <source>teksten ser ut til å ha et fødselsnummer. Ta det bort</source>
        <translation>the text seems to have a national identity number. Remove it</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Skriv datoen som 24.12.2026.</source>
        <translation>Write the date like 24.12.2026.</translation>
    </message>
    <message>
        <source>Skriv et helt tall, som 6.</source>
        <translation>Write a whole number, such as 6.</translation>
    </message>
    <message>
        <source>Skriv kanal, kolon og hvordan, som «Telefon: ring 21 80 21 80».</source>
        <translation>Write channel, colon and how, like “Telefon: ring 21 80 21 80”.</translation>
    </message>
    <message>
        <source>Her er flere linjer enn på bokmål. Skriv dem på bokmål først.</source>
        <translation>There are more lines here than in Bokmål. Write them in Bokmål first.</translation>
    </message>
</context>
<context>
    <name>TextsPage</name>
    <message>
        <source>Tekster</source>
        <translation>Texts</translation>
    </message>
</context>
<context>
    <name>Ties</name>
    <message>
        <source>ikke samtidig: {first} og {second}</source>
        <translation>not at the same time: {first} and {second}</translation>
    </message>
    <message>
        <source>{first} krever {second} først</source>
        <translation>{first} requires {second} first</translation>
    </message>
    <message>
        <source>{first} før {second}</source>
        <translation>{first} before {second}</translation>
    </message>
    <message>
        <source>kan kombineres: {first} og {second}</source>
        <translation>can be combined: {first} and {second}</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Nytt skjønnsvilkår</source>
        <translation>New judgement criterion</translation>
    </message>
    <message>
        <source>Legg til</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Grupper</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Ikke</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Flytt</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Mer</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Angre</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Gjør om</source>
        <translation>Redo</translation>
    </message>
</context>
<context>
    <name>TotalPanel</name>
    <message>
        <source>Legg til et ledd</source>
        <translation>Add a part</translation>
    </message>
    <message>
        <source>Sammenligning</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>La grensen følge et svar</source>
        <translation>Let the limit follow an answer</translation>
    </message>
    <message>
        <source>Sammenlign bare dette svaret</source>
        <translation>Compare this answer alone</translation>
    </message>
    <message>
        <source>Skriv 1 som grense når tabellen har beløpene selv.</source>
        <translation>Write 1 as the limit when the table has the amounts itself.</translation>
    </message>
    <message>
        <source>Dette legges sammen</source>
        <translation>This is added up</translation>
    </message>
    <message>
        <source>Grensen</source>
        <translation>The limit</translation>
    </message>
    <message>
        <source>endre ledd</source>
        <translation>change a part</translation>
    </message>
    <message>
        <source>ta bort ledd</source>
        <translation>remove a part</translation>
    </message>
    <message>
        <source>bytt sammenligning</source>
        <translation>change the comparison</translation>
    </message>
    <message>
        <source>endre verdi</source>
        <translation>change the value</translation>
    </message>
    <message>
        <source>endre tabell</source>
        <translation>change a table</translation>
    </message>
    <message>
        <source>ta bort tabell</source>
        <translation>remove a table</translation>
    </message>
    <message>
        <source>sammenlign ett svar</source>
        <translation>compare one answer</translation>
    </message>
    <message>
        <source>Legg til et ledd: velg spørsmål</source>
        <translation>Add a part: choose a question</translation>
    </message>
    <message>
        <source>legg til ledd</source>
        <translation>add a part</translation>
    </message>
    <message>
        <source>La grensen følge et svar: velg spørsmål</source>
        <translation>Let the limit follow an answer: choose a question</translation>
    </message>
    <message>
        <source>la grensen følge et svar</source>
        <translation>let the limit follow an answer</translation>
    </message>
    <message>
        <source>Samme barn er også med i: velg spørsmål</source>
        <translation>The same child is also among: choose a question</translation>
    </message>
    <message>
        <source>krev samme barn</source>
        <translation>require the same child</translation>
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
        <translation>The sentence that begins with “{start} …” has more than {count} words.</translation>
    </message>
    <message>
        <source>«{word}»: skriv heller «{instead}».</source>
        <translation>“{word}”: rather write “{instead}”.</translation>
    </message>
    <message>
        <source>«{word}»: skriv det enklere.</source>
        <translation>“{word}”: write it more simply.</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>ikke besvart</source>
        <translation>not answered</translation>
    </message>
    <message>
        <source>{count} til</source>
        <translation>{count} more</translation>
    </message>
</context>
<context>
    <name>TrialBar</name>
    <message>
        <source>Hva om</source>
        <translation>What if</translation>
    </message>
    <message>
        <source>Behold</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Forkast (Esc)</source>
        <translation>Drop (Esc)</translation>
    </message>
    <message>
        <source>Hva om? Endre svar i skjemaet. Alt du endrer nå, er bare en prøve.</source>
        <translation>What if? Change answers in the form. All you change now is only a trial.</translation>
    </message>
    <message>
        <source>Prøver: {answers}</source>
        <translation>Trying: {answers}</translation>
    </message>
    <message>
        <source>{count} kommer til</source>
        <translation>{count} come</translation>
    </message>
    <message>
        <source>{count} faller bort</source>
        <translation>{count} fall away</translation>
    </message>
</context>
<context>
    <name>TrialPane</name>
    <message>
        <source>Prøv regelen</source>
        <translation>Try the rule</translation>
    </message>
    <message>
        <source>Ingen regel</source>
        <translation>No rule</translation>
    </message>
    <message>
        <source>Gjelder</source>
        <translation>Applies</translation>
    </message>
    <message>
        <source>Gjelder ikke</source>
        <translation>Does not apply</translation>
    </message>
    <message>
        <source>Kan ikke sies ennå</source>
        <translation>Cannot be said yet</translation>
    </message>
</context>
<context>
    <name>TypedEditor</name>
    <message>
        <source>Fødselsnummer skal ikke skrives her. Feltet er tømt.</source>
        <translation>Do not enter national identity numbers here. The field has been cleared.</translation>
    </message>
</context>
<context>
    <name>TypedPerson</name>
    <message>
        <source>Fødselsnummer skal ikke skrives her. Linjen er tømt.</source>
        <translation>Do not enter national identity numbers here. The line has been cleared.</translation>
    </message>
    <message>
        <source>Ikke forstått: {words}</source>
        <translation>Not understood: {words}</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>noe er besvart med nei</source>
        <translation>something was answered with no</translation>
    </message>
    <message>
        <source>Noe som en person må vurdere, er besvart med nei</source>
        <translation>Something that a person must judge was answered with no</translation>
    </message>
    <message>
        <source>Passer</source>
        <translation>Fits</translation>
    </message>
    <message>
        <source>Kanskje</source>
        <translation>Maybe</translation>
    </message>
    <message>
        <source>Passer ikke nå</source>
        <translation>Does not fit now</translation>
    </message>
    <message>
        <source>Til opplysning</source>
        <translation>For information</translation>
    </message>
    <message>
        <source>Kanskje – mangler svar</source>
        <translation>Maybe – answers missing</translation>
    </message>
    <message>
        <source>Åpent for alle</source>
        <translation>Open to all</translation>
    </message>
    <message>
        <source>Passer trolig</source>
        <translation>Probably fits</translation>
    </message>
    <message>
        <source>må vurderes</source>
        <translation>to be judged</translation>
    </message>
    <message>
        <source>bekreft at tilbudet finnes</source>
        <translation>confirm that it is offered</translation>
    </message>
    <message>
        <source>usikre vilkår</source>
        <translation>uncertain conditions</translation>
    </message>
    <message>
        <source>stengt for inntak nå</source>
        <translation>closed for intake now</translation>
    </message>
    <message>
        <source>gjelder ikke ennå</source>
        <translation>not yet valid</translation>
    </message>
    <message>
        <source>gjelder ikke lenger</source>
        <translation>no longer valid</translation>
    </message>
    <message>
        <source>hvis ikke {exceptions}</source>
        <translation>unless {exceptions}</translation>
    </message>
    <message>
        <source>En person må vurdere noen av vilkårene</source>
        <translation>A person must judge some of the criteria</translation>
    </message>
    <message>
        <source>Bekreft at tilbudet finnes – status i {year} er ikke kontrollert</source>
        <translation>Confirm that it is offered – its status in {year} has not been checked</translation>
    </message>
    <message>
        <source>Vilkårene er usikre – kontroller dem med den som avgjør</source>
        <translation>The conditions are uncertain – check them with whoever decides</translation>
    </message>
    <message>
        <source>Stengt for inntak nå – spør når det åpner igjen</source>
        <translation>Closed for intake now – ask when it opens again</translation>
    </message>
    <message>
        <source>Gjelder ikke ennå</source>
        <translation>Not yet valid</translation>
    </message>
    <message>
        <source>Gjelder ikke lenger</source>
        <translation>No longer valid</translation>
    </message>
    <message>
        <source>Dette gjelder hvis ikke {exceptions} – det er ikke spurt om</source>
        <translation>This holds unless {exceptions} – it has not been asked about</translation>
    </message>
</context>
<context>
    <name>VersionBanner</name>
    <message>
        <source>Tilbake til det som gjelder</source>
        <translation>Back to what is in force</translation>
    </message>
    <message>
        <source>Du ser på katalog {version}, vurdert som {day}. Det er ikke det som gjelder nå.</source>
        <translation>You are looking at catalogue {version}, assessed as of {day}. It is not what is in force now.</translation>
    </message>
</context>
<context>
    <name>VersionPane</name>
    <message>
        <source>Endringer</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Åpne skranken med denne versjonen</source>
        <translation>Open the counter with this version</translation>
    </message>
    <message>
        <source>Gå tilbake</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>Versjon {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Gjelder fra {day}.</source>
        <translation>Valid from {day}.</translation>
    </message>
    <message>
        <source>Kom med programmet eller fra en fil.</source>
        <translation>Came with the program or from a file.</translation>
    </message>
    <message>
        <source>Publisert {when} av {who}, godkjent av {approver}.</source>
        <translation>Published {when} by {who}, approved by {approver}.</translation>
    </message>
    <message>
        <source>Begrunnelse: {why}</source>
        <translation>Reason: {why}</translation>
    </message>
    <message>
        <source>Mot versjon {id}</source>
        <translation>Against version {id}</translation>
    </message>
    <message>
        <source>Dette er den eneste versjonen så langt.</source>
        <translation>This is the only version so far.</translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message>
        <source>Versjoner</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Hele historikken</source>
        <translation>The whole history</translation>
    </message>
    <message>
        <source>Versjon {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Gjelder fra {day}</source>
        <translation>Valid from {day}</translation>
    </message>
    <message>
        <source>I bruk nå</source>
        <translation>In use now</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Velkommen til Tiltaksfinner</source>
        <translation>Welcome to Tiltaksfinner</translation>
    </message>
    <message>
        <source>Legg inn det personen forteller. Listen viser hvilke tiltak som passer, og hvorfor. Alt kan stå åpent: et svar som mangler, er aldri et nei. Ingenting om personen lagres uten at du ber om det.</source>
        <translation>Enter what the person tells you. The list shows which programmes fit, and why. Everything can be left open: a missing answer is never a no. Nothing about the person is stored unless you ask for it.</translation>
    </message>
    <message>
        <source>Start nå</source>
        <translation>Start now</translation>
    </message>
    <message>
        <source>Prøv en eksempelperson</source>
        <translation>Try an example person</translation>
    </message>
    <message>
        <source>Åpne en katalogfil …</source>
        <translation>Open a catalogue file …</translation>
    </message>
</context>
<context>
    <name>WholeProgram</name>
    <message>
        <source>Hele tiltaket</source>
        <translation>The whole program</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Hvorfor</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Erstattet av:</source>
        <translation>Replaced by:</translation>
    </message>
    <message>
        <source>Prøv heller:</source>
        <translation>Try instead:</translation>
    </message>
    <message>
        <source>De andre vilkårene:</source>
        <translation>The other criteria:</translation>
    </message>
    <message>
        <source>Passer ikke nå fordi:</source>
        <translation>Does not fit now because:</translation>
    </message>
    <message>
        <source>Åpent for alle. Det er ingen vilkår.</source>
        <translation>Open to all. There are no criteria.</translation>
    </message>
    <message>
        <source>Kildene oppgir ingen vilkår.</source>
        <translation>The sources state no criteria.</translation>
    </message>
    <message>
        <source>{count} til må vurderes</source>
        <translation>{count} more to be judged</translation>
    </message>
    <message>
        <source>{met} av {total} vilkår er i orden</source>
        <translation>{met} of {total} criteria in order</translation>
    </message>
    <message>
        <source>{count} mangler svar</source>
        <translation>{count} unanswered</translation>
    </message>
    <message>
        <source>{count} må vurderes</source>
        <translation>{count} to be judged</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Gå til et spørsmål og trykk F1 for å se hjelpen til det.</source>
        <translation>Go to a question and press F1 to see its help.</translation>
    </message>
    <message>
        <source>Gå til et svar først, så kan du si hvor det er fra.</source>
        <translation>Go to an answer first, then you can say where it is from.</translation>
    </message>
    <message>
        <source>Velg et tiltak i listen først, så kan du melde fra om det.</source>
        <translation>Choose a programme in the list first; then you can report on it.</translation>
    </message>
</context>
<context>
    <name>_RecordCard</name>
    <message>
        <source>Ta bort</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Ta bort {name}</source>
        <translation>Remove {name}</translation>
    </message>
</context>
</TS>
