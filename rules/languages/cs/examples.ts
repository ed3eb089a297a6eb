// Czech: what each sign must and must not match. Invented texts.
import type { ExamplesBySign } from '../../define.ts';

export const examples: ExamplesBySign = {
  'easy-money-wording': {
    matches: [
      { text: 'Snadné peníze bez šéfa a budíku, stačí chtít a napsat nám.', shows: 'Snadné peníze' },
      {
        text: 'ahoj, chceš rychlý výdělek? ukážu ti, jak to dělám já',
        shows: 'rychlý výdělek',
        kind: 'chat',
      },
    ],
    misses: [
      {
        text: 'Nejsou to snadné peníze, na poli se člověk nadře, ale platíme každý měsíc.',
        because: 'popřeno',
      },
      { text: 'Kurz učí rodiny, jak si každý měsíc něco odložit.', because: 'spoření' },
    ],
  },
  'guaranteed-result': {
    matches: [
      {
        text: 'Odvezeme vás do Kanady, garantujeme práci každému z našeho seznamu.',
        shows: 'garantujeme práci',
      },
      {
        text: 'neboj, vízum je na 100 procent, ještě to nikomu nevrátili',
        shows: 'vízum je na 100',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Negarantujeme práci, rozhodne vedoucí po setkání.', because: 'popřeno' },
      {
        text: 'Nabízíme garantovaný počet hodin a garantované minimum podle tabulek.',
        because: 'běžný slib',
      },
    ],
  },
  'hired-without-interview': {
    matches: [
      { text: 'Sklad v Norsku, přijetí bez pohovoru, stačí jméno a číslo bot.', shows: 'bez pohovoru' },
      {
        text: 'gratuluji, byla jste přijata! zítra dostanete první úkol',
        shows: 'byla jste přijata',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Nikoho nebereme bez pohovoru, čekáme vás v dílně.', because: 'popřeno' },
      { text: 'Obchod má otevřeno bez přestávky, na práci se ptejte Evy.', because: 'jiné „bez“' },
    ],
  },
  'pay-for-minutes': {
    matches: [
      { text: 'Pracujete 60 minut denně na mobilu a máte 3000 Kč denně.', shows: '60 minut denně' },
      {
        text: 'stačí dvě hodiny denně, výplata každý den, 2000 kč denně je běžné',
        shows: 'dvě hodiny denně, výplata každý den',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Doučování matematiky, dvě hodiny po škole, 300 Kč za hodinu.', because: 'hodinová mzda' },
      { text: 'Autobus do továrny jede čtyřicet minut.', because: 'cesta' },
    ],
  },
  'perks-without-duties': {
    matches: [
      {
        text: 'Moře, letenka zdarma, ubytování zdarma, strava v ceně a večírky, pište!',
        shows: 'letenka zdarma',
      },
      {
        text: 'Dáme vám všechno: ubytování zdarma, letenky hrazené, bonus a vysoký plat.',
        shows: 'letenky hrazené',
      },
    ],
    misses: [
      {
        text: 'Kuchař v penzionu: náplň práce snídaně a obědy, ubytování zdarma, strava v ceně, doprava hrazena.',
        because: 'náplň uvedena',
      },
      { text: 'Bazén je dnes otevřen a děti mají vstup zdarma.', because: 'pro veřejnost' },
    ],
  },
  'high-pay-without-experience': {
    matches: [
      { text: 'Bez praxe, vysoké výdělky a volný čas, podrobnosti později.', shows: 'Bez praxe' },
      { text: 'Praxe není nutná, vyděláte 20000 Kč týdně, začnete kdy chcete.', shows: 'vyděláte 20000' },
    ],
    misses: [
      { text: 'Balení bez praxe, 27 000 Kč hrubého měsíčně, zaučí vás mistr.', because: 'běžná mzda' },
      { text: 'Vysoký plat pro chirurgy s desetiletou praxí.', because: 'nutná praxe' },
    ],
  },
  'vague-duties': {
    matches: [
      { text: 'Práce pro aktivní lidi, vysoký výdělek, zbytek se dozvíte potom.', shows: 'Práce' },
      { text: 'Hledáme lidi, výdělek 8000 Kč denně, mladý kolektiv.', shows: 'Hledáme lidi' },
    ],
    misses: [
      {
        text: 'Práce na pokladně, náplň práce: obsluha a doplňování zboží, 1500 Kč denně.',
        because: 'náplň uvedena',
      },
      { text: 'Nový vklad slibuje vysoký úrok, banka si bere poplatek.', because: 'není to práce' },
    ],
  },
  'lure-role-title': {
    matches: [
      { text: 'Operátorka chatu v Thajsku, letenka zdarma a ubytování hrazené.', shows: 'Operátorka chatu' },
      { text: 'Přepis dat pro nás, stačí vám telefon, zvládne to každý.', shows: 'Přepis dat' },
    ],
    misses: [
      { text: 'Operátorka chatu v naší bance v Plzni, dva roky praxe.', because: 'nutná praxe' },
      { text: 'Soudní překladatel z němčiny, razítko a zkoušky nutné.', because: 'kvalifikace' },
    ],
  },
  'unnamed-employer': {
    matches: [
      {
        text: 'Zahraniční firma hledá čtyřicet mladých, cesta brzy, ptejte se do zpráv.',
        shows: 'Zahraniční firma',
      },
      {
        text: 'Práce pro zahraničního zaměstnavatele, dobrá parta, víc vám řekneme.',
        shows: 'zahraničního zaměstnavatele',
      },
    ],
    misses: [
      {
        text: 'Baltské sítě s.r.o., mezinárodní firma z Ostravy, hledá zámečníka.',
        because: 'firma uvedena',
      },
      { text: 'Zavoláte zákazníkům prodejny a zeptáte se, jestli boty sedí.', because: 'zákazníci' },
    ],
  },
  'refused-checks': {
    matches: [
      { text: 'Videohovor není možný, náš manažer má rozbitou kameru.', shows: 'Videohovor není možný' },
      { text: 'neptej se pořád, na místě ti vše řeknou', shows: 'neptej se', kind: 'chat' },
    ],
    misses: [
      { text: 'Videohovor ve čtvrtek, a kdo chce, přijde se podívat.', because: 'lze ověřit' },
      { text: 'Na otázky ke smlouvě odpoví paní Malá.', because: 'otázky vítány' },
    ],
  },
  'odd-age-floor': {
    matches: [
      { text: 'Bereme lidi od 22 let na lehkou činnost s telefonem.', shows: 'od 22 let' },
      { text: 'Podmínka je jen starší 23 let a číslo na mobil.', shows: 'starší 23 let' },
    ],
    misses: [
      { text: 'Řidič od 18 let s průkazem, i studenti.', because: 'zákonný věk' },
      { text: 'Náš klub má 22 let a hledá trenérku.', because: 'ne věk uchazeče' },
    ],
  },
  'changed-story': {
    matches: [
      {
        text: 'to místo je obsazené, ale můžeš do klubu v Bangkoku',
        shows: 'místo je obsazené, ale',
        kind: 'chat',
      },
      { text: 'jiná země než jsme říkali, ale bude to lepší', shows: 'jiná země než jsme', kind: 'chat' },
    ],
    misses: [
      { text: 'Schůzka se přesouvá na úterý, stejná kancelář.', because: 'jen termín' },
      { text: 'Pracujete podle smlouvy v prodejně v Táboře.', because: 'beze změny' },
    ],
  },
  'missing-licence': {
    matches: [
      { text: 'Naše agentura posílá lidi na práci v zahraničí, napište.', shows: 'agentura' },
      { text: 'Zprostředkování práce v zahraničí, volejte dnes.', shows: 'Zprostředkování' },
    ],
    misses: [
      { text: 'Agentura s povolením č. 18432 posílá pečovatelky do zahraničí.', because: 'povolení uvedeno' },
      { text: 'Reklamní agentura v Brně hledá grafičku do ateliéru.', because: 'neposílá ven' },
    ],
  },
  'fee-to-get-job': {
    matches: [
      {
        text: 'Než nastoupíte, je třeba uhradit registrační poplatek 1200 Kč.',
        shows: 'je třeba uhradit registrační poplatek',
      },
      { text: 'po zaplacení vám pošleme smlouvu a rozpis', shows: 'po zaplacení vám pošleme', kind: 'chat' },
    ],
    misses: [
      { text: 'Registrační poplatek nechceme, nábor je pro uchazeče zdarma.', because: 'popřeno' },
      { text: 'Zákaznice platí u kadeřníka storno, když nepřijde.', because: 'platí zákazníci' },
    ],
  },
  'fee-visa-permit': {
    matches: [
      { text: 'Vízum stojí 900 eur, polovinu pošlete předem nám.', shows: 'Vízum stojí 900' },
      {
        text: 'zaplaťte pracovní povolení, zítra to podám',
        shows: 'zaplaťte pracovní povolení',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Nemocnice hradí vízum i letenku, vy neplatíte nic.', because: 'platí zaměstnavatel' },
      { text: 'Poplatek za vízum 80 eur se hradí přímo na velvyslanectví.', because: 'úřední poplatek' },
    ],
  },
  'fee-training': {
    matches: [
      { text: 'Školení si hradíte, 3000 Kč, potom je místo jisté.', shows: 'Školení si hradíte' },
      { text: 'nejdřív si kup kurz online a pak tě pustíme dál', shows: 'kup kurz', kind: 'chat' },
    ],
    misses: [
      { text: 'Školení je v pracovní době a hradí ho firma.', because: 'platí zaměstnavatel' },
      { text: 'Knihovna zve na kurz keramiky, přihlášky do pátku.', because: 'běžný kurz' },
    ],
  },
  'fee-check-medical': {
    matches: [
      { text: 'Prohlídka stojí 900 Kč a jde přes nás.', shows: 'Prohlídka stojí' },
      { text: 'zaplaťte pojištění 700 Kč, jinak nenastoupíte', shows: 'zaplaťte pojištění', kind: 'chat' },
    ],
    misses: [
      { text: 'Prohlídku hradí firma, žádanku dostanete v kanceláři.', because: 'platí zaměstnavatel' },
      { text: 'V ordinaci má očkování pro cestovatele různou cenu.', because: 'pacienti' },
    ],
  },
  'fee-kit-uniform': {
    matches: [
      {
        text: 'Startovací balíček stojí 1900 Kč, bez něj nedostanete zakázky.',
        shows: 'Startovací balíček stojí',
      },
      { text: 'zaplať uniformu a průkaz, pošleme ti je', shows: 'zaplať uniformu', kind: 'chat' },
    ],
    misses: [
      { text: 'Oděv i notebook dostanete od nás, nic nekupujete.', because: 'dává firma' },
      { text: 'Pomáháte zákazníkům vybrat notebook.', because: 'zboží' },
    ],
  },
  'holding-deposit': {
    matches: [
      { text: 'Chcete-li rezervovat místo, zaplaťte dnes 2000 Kč.', shows: 'rezervovat místo, zaplaťte' },
      { text: 'Kauce je vratná s první výplatou.', shows: 'Kauce je vratná' },
    ],
    misses: [
      { text: 'Žádná kauce: místo máte po podpisu.', because: 'popřeno' },
      { text: 'Za lahve se vybírá záloha, brigádník je třídí.', because: 'lahve' },
    ],
  },
  'fee-room-before-arrival': {
    matches: [
      {
        text: 'Pokoj je třeba předem zaplatit, jinak ho dáme jinému.',
        shows: 'Pokoj je třeba předem zaplatit',
      },
      {
        text: 'pošlete kauci za pokoj před příjezdem',
        shows: 'pošlete kauci za pokoj před příjezdem',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Pokoj uvidíte po příjezdu, nájem až od druhého měsíce.', because: 'po příjezdu' },
      { text: 'Hosté platí pokoj na recepci, vy pomáháte.', because: 'hosté' },
    ],
  },
  'untraceable-payment': {
    matches: [
      {
        text: 'Prosíme poslat částku přes Western Union a vyfotit lístek.',
        shows: 'poslat částku přes Western Union',
      },
      {
        text: 'kup dvě dárkové karty na pumpě a napiš mi čísla',
        shows: 'kup dvě dárkové karty',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Neplatíme dárkovými kartami, mzda chodí do banky.', because: 'popřeno' },
      { text: 'Ve stánku prodáváte noviny a dobití.', because: 'zboží' },
    ],
  },
  'early-id-papers': {
    matches: [
      { text: 'Pošlete dnes občanku, pak vám místo podržíme.', shows: 'Pošlete dnes občanku' },
      {
        text: 'občanku z obou stran na whatsapp a dělám smlouvu',
        shows: 'občanku z obou stran',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Neposílejte kopii občanky, stačí životopis.', because: 'popřeno' },
      { text: 'Po podpisu smlouvy ověříme totožnost v kanceláři.', because: 'po nástupu' },
    ],
  },
  'selfie-with-id': {
    matches: [
      { text: 'Udělejte selfie s občankou u obličeje kvůli mzdám.', shows: 'selfie s občankou' },
      {
        text: 'K nástupu potřebujete videoidentifikaci přes odkaz, tři minuty.',
        shows: 'videoidentifikaci přes odkaz',
      },
    ],
    misses: [
      { text: 'Fotku se psem na web týmu můžete dodat, když chcete.', because: 'bez dokladu' },
      { text: 'Na přepážce ověřujete klientku a zakládáte spoření.', because: 'práce v bance' },
    ],
  },
  'login-or-code': {
    matches: [
      { text: 'teď ti přijde kód, pošli mi ho', shows: 'kód, pošli', kind: 'chat' },
      { text: 'Sdělte heslo do banky kvůli první výplatě.', shows: 'Sdělte heslo' },
    ],
    misses: [
      { text: 'Nikdy nikomu nesdělujte kód, my ho nechceme.', because: 'ochrana' },
      { text: 'Píšete čistý kód a řešíte ho s týmem.', because: 'programování' },
    ],
  },
  'passport-handed-over': {
    matches: [
      { text: 'Po příjezdu odevzdáte pas předákovi na celou sezónu.', shows: 'odevzdáte pas' },
      { text: 'Pasy držíme v trezoru až do podzimu.', shows: 'Pasy držíme' },
    ],
    misses: [
      { text: 'Pas zůstává vám, jen se na něj podíváme.', because: 'zůstává' },
      { text: 'Nalezenou peněženku nosíte na recepci.', because: 'nález' },
    ],
  },
  'papers-arranged': {
    matches: [
      { text: 'Zařídíme všechny papíry, i když nic neumíte.', shows: 'Zařídíme všechny papíry' },
      { text: 'bez školy? certifikát bez zkoušky za dva dny', shows: 'certifikát bez zkoušky', kind: 'chat' },
    ],
    misses: [
      { text: 'Pomůžeme vám přeložit vysvědčení a jdeme s vámi na úřad.', because: 'poctivá pomoc' },
      { text: 'Padělané vysvědčení poznáme, všechno ověřujeme ve škole.', because: 'popřeno' },
    ],
  },
  'lie-to-officials': {
    matches: [
      { text: 'na hranicích řekni, že jedeš na dovolenou', shows: 'hranicích řekni', kind: 'chat' },
      {
        text: 'Při kontrole odpovězte, že jedete na návštěvu, víc ne.',
        shows: 'odpovězte, že jedete na návštěvu',
      },
    ],
    misses: [
      { text: 'U kontroly ukažte pracovní vízum a smlouvu.', because: 'poctivě' },
      { text: 'Provázíte turisty po zámku a vyprávíte.', because: 'průvodce' },
    ],
  },
  'demanded-secrecy': {
    matches: [
      { text: 'neříkej to nikomu, jinak o místo přijdeš', shows: 'neříkej to nikomu', kind: 'chat' },
      { text: 'Nemluvte o tom s rodiči, bude to překvapení.', shows: 'Nemluvte o tom s rodiči' },
    ],
    misses: [
      { text: 'Klidně to řekněte dál, hledáme ještě dva kolegy.', because: 'žádné tajemství' },
      { text: 'Platí lékařské tajemství i po práci.', because: 'povinnost' },
    ],
  },
  'come-alone': {
    matches: [
      { text: 'přijď sama, kamarádka ať zůstane doma', shows: 'přijď sama', kind: 'chat' },
      {
        text: 'Pohovor je v hotelovém pokoji 214, na recepci se neptejte.',
        shows: 'Pohovor je v hotelovém pokoji',
      },
    ],
    misses: [
      { text: 'Můžete přijít s kýmkoli, sejdeme se na radnici.', because: 's doprovodem' },
      { text: 'S kolegyní uklízíte pokoje a hlásíte závady.', because: 'úklid' },
    ],
  },
  'phone-taken': {
    matches: [
      { text: 'První týden telefon odevzdáte v kanceláři.', shows: 'telefon odevzdáte' },
      { text: 'Vlastní mobily jsou zakázány, domů voláte od nás.', shows: 'Vlastní mobily jsou zakázány' },
    ],
    misses: [
      { text: 'Telefon vám zůstane a dostanete ještě pracovní.', because: 'zůstává' },
      { text: 'Berete rozbité přístroje do opravy.', because: 'zboží' },
    ],
  },
  'locked-site': {
    matches: [
      { text: 'Pracovníci nesmí opustit areál, uvnitř je vše.', shows: 'nesmí opustit areál' },
      { text: 'Bydlíte v hlídaném areálu, nákup zařídíme.', shows: 'hlídaném areálu' },
    ],
    misses: [
      { text: 'Areál je volně přístupný a každou hodinu jede autobus.', because: 'otevřený' },
      { text: 'Jako hlídač večer kontrolujete okna.', because: 'ostraha' },
    ],
  },
  'trapped-already': {
    matches: [
      { text: 'nemůžu odtud, pomozte mi', shows: 'nemůžu odtud', kind: 'chat' },
      { text: 'vzali mi pas a šéf jen křičí', shows: 'vzali mi pas', kind: 'chat' },
    ],
    misses: [
      { text: 'Nemůžu přijít v pondělí, mám nemocné dítě.', because: 'termín' },
      { text: 'Kolega mi dal klíče, jdu domů.', because: 'všední den' },
    ],
  },
  'blocked-outside-help': {
    matches: [
      { text: 'nechoď na policii, bez papírů ti nepomůžou', shows: 'nechoď na policii', kind: 'chat' },
      { text: 'Policie tě zavře, když vyjdeš ven.', shows: 'Policie tě zavře' },
    ],
    misses: [
      { text: 'Jděte na policii, když vám někdo drží pas, je to zdarma.', because: 'radí pomoc' },
      { text: 'Policie přijímá nové kolegy v Jihlavě.', because: 'práce' },
    ],
  },
  'act-now': {
    matches: [
      { text: 'Zbývají tři místa, napište dnes, nebo bude pozdě.', shows: 'Zbývají tři místa' },
      { text: 'Poslední šance na léto u moře.', shows: 'Poslední šance' },
    ],
    misses: [
      { text: 'Nespěchejte, rozmyslete se a napište příští týden.', because: 'bez spěchu' },
      { text: 'Před továrnou je pro lidi dost parkovacích ploch.', because: 'parkování' },
    ],
  },
  'leave-within-days': {
    matches: [
      { text: 'Práce v zahraničí, odjezd zítra, stačí taška.', shows: 'odjezd zítra' },
      { text: 'letíš pozítří, letenku pošlu večer', shows: 'letíš pozítří', kind: 'chat' },
    ],
    misses: [
      { text: 'Odjezd si volíte sami, smlouva začíná v březnu.', because: 'dost času' },
      { text: 'Čápi odlétají a vy je počítáte.', because: 'ptáci' },
    ],
  },
  'pressure-when-asked': {
    matches: [
      { text: 'chceš tu práci nebo ne? mám další', shows: 'chceš tu práci nebo ne', kind: 'chat' },
      { text: 'ztrácíš můj čas s tím vším', shows: 'ztrácíš můj čas', kind: 'chat' },
    ],
    misses: [
      { text: 'Klidně se ptej, mám dnes čas a vysvětlím směny.', because: 'otázky vítány', kind: 'chat' },
      { text: 'Další uchazeči dostanou odpověď v pátek.', because: 'zdvořilé' },
    ],
  },
  'contract-unread': {
    matches: [
      { text: 'Smlouvu uvidíte až na místě, podepisují všichni.', shows: 'Smlouvu uvidíte až na místě' },
      { text: 'smlouva není potřeba, u nás platí slovo', shows: 'smlouva není potřeba', kind: 'chat' },
    ],
    misses: [
      { text: 'Smlouvu pošleme dva týdny předem, přečtěte si ji.', because: 'předem' },
      { text: 'Po příjezdu vám ukážeme pokoj a kuchyň.', because: 'jiné' },
    ],
  },
  'move-to-messenger': {
    matches: [
      { text: 'Máte zájem? Napište mi na Telegram, tady nečtu.', shows: 'Napište mi na Telegram' },
      { text: 'Přidejte si číslo na WhatsAppu a napište jméno.', shows: 'Přidejte si číslo na WhatsAppu' },
    ],
    misses: [
      { text: 'Přihlášky jen přes formulář na našem webu.', because: 'běžná cesta' },
      { text: 'Staráte se o profily muzea.', because: 'práce s médii' },
    ],
  },
  'messenger-only-contact': {
    matches: [
      { text: 'Lidi na práci, dobrý plat, napište na WhatsApp.', shows: 'napište na WhatsApp' },
      { text: 'Kontakt přes Telegram, zbytek řeknu tam.', shows: 'Kontakt přes Telegram' },
    ],
    misses: [
      { text: 'Zahradnictví: info@zahrada-briza.example nebo přijďte.', because: 'jiné cesty' },
      { text: 'Školní noviny vychází v pátek.', because: 'bez zpráv' },
    ],
  },
  'added-to-group': {
    matches: [
      {
        text: 'přidala jsem tě do skupiny, tam jsou úkoly',
        shows: 'přidala jsem tě do skupiny',
        kind: 'chat',
      },
      { text: 'Vstupte do naší skupiny, úkoly každé ráno.', shows: 'Vstupte do naší skupiny' },
    ],
    misses: [
      { text: 'Ve školce máte skupinu dvanácti dětí.', because: 'děti' },
      { text: 'Běžecká parta se schází ve středu.', because: 'sport' },
    ],
  },
  'unknown-app-or-portal': {
    matches: [
      {
        text: 'Na začátek se zaregistrujte na platformě s kódem od Anny.',
        shows: 'zaregistrujte na platformě',
      },
      { text: 'stáhni naši aplikaci z odkazu', shows: 'stáhni naši aplikaci', kind: 'chat' },
    ],
    misses: [
      { text: 'Zaregistrujte se u lékaře a vezměte kartičku.', because: 'lékař' },
      { text: 'Testujete platby a píšete chyby.', because: 'testy' },
    ],
  },
  'abroad-all-paid': {
    matches: [
      { text: 'Práce v zahraničí: letenka zdarma, ubytování zdarma, strava v ceně.', shows: 'v zahraničí' },
      { text: 'Jedete do zahraničí, víza zařídíme, letenky platíme, byt zdarma.', shows: 'do zahraničí' },
    ],
    misses: [
      { text: 'V zahraničí si cestu i pokoj platíte sami, poradíme.', because: 'platí pracovník' },
      { text: 'Jídelna v Kolíně je pro všechny, pokoj si najdete.', because: 'doma' },
    ],
  },
  'work-on-tourist-visa': {
    matches: [
      { text: 'Vjedete na turistické vízum a pracujete hned.', shows: 'Vjedete na turistické vízum' },
      { text: 'pojedeš jako turista, pak vyřídíme papíry', shows: 'pojedeš jako turista', kind: 'chat' },
    ],
    misses: [
      { text: 'Na turistické vízum se u nás nesmí dělat, počkáme na kartu.', because: 'popřeno' },
      { text: 'Provádíte turisty městem v angličtině.', because: 'průvodce' },
    ],
  },
  'denied-visa-need': {
    matches: [
      { text: 'Práce za mořem, vízum není potřeba, jede se.', shows: 'vízum není potřeba' },
      { text: 'nepotřebuješ vízum, nikdo se neptá', shows: 'nepotřebuješ vízum', kind: 'chat' },
    ],
    misses: [
      { text: 'Občané EU nepotřebují vízum, ostatním vyřídíme kartu.', because: 'volný pohyb' },
      { text: 'Platné vízum je povinné, žádost trvá tři měsíce.', because: 'vízum nutné' },
    ],
  },
  'odd-route': {
    matches: [
      { text: 'Letíte do Bangkoku, odtamtud autem na místo.', shows: 'Letíte do Bangkoku, odtamtud autem' },
      {
        text: 'na letišti někdo čeká a převeze tě přes hranice',
        shows: 'někdo čeká a převeze tě přes hranice',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Letíte do Osla a náš správce stojí s cedulí.', because: 'běžné vyzvednutí' },
      { text: 'Autobus jede přes dvě vesnice k továrně.', because: 'cesta do práce' },
    ],
  },
  'irregular-crossing': {
    matches: [
      {
        text: 'půjdete v noci přes hranice, jeden muž zná cestu',
        shows: 'v noci přes hranice',
        kind: 'chat',
      },
      { text: 'Vstup je bez razítka v pasu, nikdo to nehlídá.', shows: 'bez razítka v pasu' },
    ],
    misses: [
      { text: 'Výlet vede ve dne lesem k chatě.', because: 'výlet' },
      { text: 'Bez razítka na kartičce není v jídelně sleva.', because: 'jiné razítko' },
    ],
  },
  'unclear-destination': {
    matches: [
      { text: 'Adresu se dozvíte na letišti.', shows: 'Adresu se dozvíte' },
      { text: 'Práce je někde v Asii, uvidíme.', shows: 'někde v Asii' },
    ],
    misses: [
      { text: 'Adresa: Přístavní 12 v Děčíně, parkování ve dvoře.', because: 'uvedena' },
      { text: 'Číslo dveří řekne paní u vchodu.', because: 'jen dveře' },
    ],
  },
  'debt-from-travel': {
    matches: [
      { text: 'Letenku strhneme ze mzdy, pět měsíců.', shows: 'Letenku strhneme' },
      { text: 'cestu ti založíme a odpracuješ si to', shows: 'cestu ti založíme a odpracuješ', kind: 'chat' },
    ],
    misses: [
      { text: 'Cestu hradí firma a nic zpátky nechce.', because: 'platí zaměstnavatel' },
      { text: 'V cestovce prodáváte zájezdy skupinám.', because: 'cestovka' },
    ],
  },
  'penalty-for-leaving': {
    matches: [
      { text: 'Kdo odejde dřív, zaplatí firmě 20 000 Kč.', shows: 'Kdo odejde dřív, zaplatí' },
      { text: 'Je tu pokuta za předčasný odchod, 2000 eur.', shows: 'pokuta za předčasný' },
    ],
    misses: [
      { text: 'Skončit můžete se čtrnácti dny, nic to nestojí.', because: 'volně' },
      { text: 'Kdo jede bez lístku, dostane pokutu, vy kontrolujete vlaky.', because: 'revizor' },
    ],
  },
  'withheld-pay': {
    matches: [
      { text: 'Mzda je až na konci sklizně.', shows: 'Mzda je až na konci' },
      { text: 'První měsíc je zdarma, tak to máme.', shows: 'První měsíc je zdarma' },
    ],
    misses: [
      { text: 'Výplata chodí k patnáctému na účet.', because: 'včas' },
      { text: 'Na konci směny spočítáte kasu.', because: 'pokladna' },
    ],
  },
  'tied-live-in': {
    matches: [
      { text: 'Bydlíte u rodiny a dnem i nocí hlídáte babičku.', shows: 'Bydlíte u rodiny a dnem i nocí' },
      { text: 'Vaše povolení je vázáno na rodinu, jinde nesmíte.', shows: 'povolení je vázáno na rodinu' },
    ],
    misses: [
      { text: 'Pomoc čtyři hodiny ráno, bydlíte u sebe.', because: 'vlastní byt' },
      { text: 'Hlídání dva večery v měsíci v Liberci.', because: 'občas' },
    ],
  },
  'excess-hours': {
    matches: [
      { text: 'Pracuje se sedm dní v týdnu, odpočinek bude v zimě.', shows: 'sedm dní v týdnu' },
      { text: 'Směna 14 hodin denně, káva je zdarma.', shows: '14 hodin denně' },
    ],
    misses: [
      { text: 'Pět dní po osmi hodinách, přesčasy vracíme.', because: 'běžně' },
      { text: 'Muzeum je otevřené stále, vy máte dva dny volna.', because: 'otevírací doba' },
    ],
  },
  'bonus-to-recruit': {
    matches: [
      { text: 'Za každého kamaráda dostanete 1000 Kč.', shows: 'Za každého kamaráda dostanete' },
      { text: 'přiveď holky a dostaneš 500 Kč za hlavu', shows: 'přiveď holky a dostaneš', kind: 'chat' },
    ],
    misses: [
      { text: 'Přiveďte rodinu na letní slavnost firmy.', because: 'slavnost' },
      { text: 'Při narození dítěte dává firma dárek.', because: 'jiné' },
    ],
  },
  'demanded-age-sex-looks': {
    matches: [
      { text: 'Hezké dívky do klubu u moře, fotka povinná.', shows: 'Hezké dívky' },
      { text: 'Večer na jachtě: slečny od 18 do 26 let, šaty.', shows: 'slečny od 18 do 26' },
    ],
    misses: [
      { text: 'Ženy i muži jsou vítáni, věk nehraje roli.', because: 'pro všechny' },
      { text: 'Děláte hezké výlohy v obchodě s módou.', because: 'výlohy' },
    ],
  },
  'body-photos': {
    matches: [
      { text: 'Přiložte fotku celé postavy a výšku.', shows: 'fotku celé postavy' },
      { text: 'ještě pár fotek v plavkách, klient to chce', shows: 'fotek v plavkách', kind: 'chat' },
    ],
    misses: [
      { text: 'Foto v životopise není nutné.', because: 'popřeno' },
      { text: 'V obchodě prodáváte plavky a čepice.', because: 'zboží' },
    ],
  },
  'undress-or-webcam-test': {
    matches: [
      { text: 'svlékni se na kameru, je to jen zkouška', shows: 'svlékni se na kameru', kind: 'chat' },
      { text: 'Do složky nahé fotky pošlete do večera.', shows: 'nahé fotky pošlete' },
    ],
    misses: [
      { text: 'Nikdo se nemusí svlékat, fotíme kabáty.', because: 'popřeno' },
      { text: 'Před kamerou ukazujete hrnce, oblečení volné.', because: 'video' },
    ],
  },
  'entertainment-euphemism': {
    matches: [
      { text: 'Luxusní společnice na večeře, šaty dodáme.', shows: 'Luxusní společnice' },
      { text: 'Doprovod pro bohaté hosty na lodi, dýška.', shows: 'Doprovod pro bohaté' },
    ],
    misses: [
      { text: 'Doprovod seniorů k lékaři, řidičský průkaz nutný.', because: 'senioři' },
      { text: 'Taneční škola hledá učitelku valčíku.', because: 'tanec' },
    ],
  },
  'minor-sought': {
    matches: [
      { text: 'Agentura hledá dívky od 15 let na focení v zahraničí.', shows: 'dívky od 15 let na focení' },
      { text: 'je ti 16, nevadí, pojedeš', shows: 'je ti 16, nevadí', kind: 'chat' },
    ],
    misses: [
      { text: 'Brigáda pro studenty od 16 let v knihovně.', because: 'brigáda' },
      { text: 'Kdo nemá 18, nechodí na noční.', because: 'popřeno' },
    ],
  },
  'love-then-job': {
    matches: [
      { text: 'lásko, mám práci pro tebe, přijeď', shows: 'lásko, mám práci pro tebe', kind: 'chat' },
      {
        text: 'budeme spolu a budeš pracovat v baru kamaráda',
        shows: 'budeme spolu a budeš pracovat',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Miluji svoji profesi a směju se víc.', because: 'radost' },
      { text: 'Stěhujeme se do Zlína, on učí, já něco hledám.', because: 'pár' },
    ],
  },
  'use-your-account': {
    matches: [
      { text: 'Přijímáte platby a přeposíláte je dodavateli.', shows: 'Přijímáte platby a přeposíláte' },
      {
        text: 'peníze na tvůj účet, pošleš dál, 5 procent si necháš',
        shows: 'peníze na tvůj účet, pošleš',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Mzda chodí na váš účet, číslo dáte účetní po podpisu.', because: 'mzda' },
      { text: 'Banka varuje: kdo půjčí účet podvodníkům, odpovídá za praní peněz.', because: 'varování' },
    ],
  },
  'crypto-buying-job': {
    matches: [
      { text: 'Nakupujete bitcoiny pro nás a odesíláte je.', shows: 'Nakupujete bitcoiny pro nás' },
      { text: 'peníze na usdt směníš a hotovo', shows: 'peníze na usdt směníš', kind: 'chat' },
    ],
    misses: [
      { text: 'Burza hledá vývojáře, kteří chrání obchody.', because: 'skutečná firma' },
      { text: 'Učitel ve škole vysvětluje kryptoměny.', because: 'výuka' },
    ],
  },
  'cheque-then-forward': {
    matches: [
      { text: 'Šek vložíte v bance a zbytek pošlete dodavateli.', shows: 'Šek vložíte v bance a zbytek' },
      { text: 'vložte šek a kupte nábytek od našeho dodavatele', shows: 'vložte šek a kupte', kind: 'chat' },
    ],
    misses: [
      { text: 'Šek ze soutěže vyplatí vaše banka.', because: 'výhra' },
      { text: 'Zákazníci platí kartou.', because: 'pokladna' },
    ],
  },
  'parcel-forwarding': {
    matches: [
      { text: 'Přijímáte balíky a přeposíláte je s jinou adresou.', shows: 'Přijímáte balíky a přeposíláte' },
      {
        text: 'balíky přijdou domů a ty přelepíš štítek',
        shows: 'balíky přijdou domů a ty přelepíš',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Ve skladu lepíte štítky a nakládáte auta.', because: 'sklad' },
      { text: 'Sousedka mi bere zásilky, když jsem v práci.', because: 'sousedé' },
    ],
  },
  'rented-account': {
    matches: [
      { text: 'Pronajměte bankovní účet, 5000 Kč měsíčně.', shows: 'Pronajměte bankovní účet, 5000' },
      { text: 'založ si účet pro nás a máš 2000 Kč', shows: 'založ si účet pro nás', kind: 'chat' },
    ],
    misses: [
      { text: 'Banka pomůže vybrat účet na mzdu.', because: 'vlastní účet' },
      { text: 'Půjčujeme kola u jezera a hledáme pomoc.', because: 'kola' },
    ],
  },
  'likes-and-ratings': {
    matches: [
      { text: 'Hodnotíte hotely a vyděláte 2000 Kč na mobilu.', shows: 'Hodnotíte hotely a vyděláte' },
      { text: 'lajkuj a pošli screenshot, 50 Kč za kus', shows: 'lajkuj a pošli screenshot', kind: 'chat' },
    ],
    misses: [
      { text: 'Odpovídáte hostům a děkujete kuchyni.', because: 'hosté' },
      { text: 'Lajky nekupujeme, píšete o muzeu.', because: 'popřeno' },
    ],
  },
  'top-up-to-go-on': {
    matches: [
      { text: 'Dobijte účet, abyste odemkli další úroveň.', shows: 'Dobijte účet, abyste odemkli' },
      {
        text: 'máš záporný zůstatek, vyrovnej ho a jedeš dál',
        shows: 'záporný zůstatek, vyrovnej',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Kartu do jídelny dobijete v automatu.', because: 'jídelna' },
      { text: 'Další lekce se otevře po testu.', because: 'kurz' },
    ],
  },
  'pay-to-withdraw': {
    matches: [
      { text: 'Před výběrem musíte zaplatit daň 12 procent.', shows: 'výběrem musíte zaplatit' },
      { text: 'vyplatit to jde, až zaplatíš kauci', shows: 'vyplatit to jde, až zaplatíš', kind: 'chat' },
    ],
    misses: [
      { text: 'Mzda chodí každý měsíc bez starostí.', because: 'mzda' },
      { text: 'Lidé berou peníze z bankomatu, vy ho plníte.', because: 'bankomat' },
    ],
  },
  'small-payout-first': {
    matches: [
      { text: 'první úkol a hned 200 kč, zkus to', shows: 'první úkol a hned 200', kind: 'chat' },
      { text: 'Prvních 30 lidí dostane bonus.', shows: 'Prvních 30 lidí dostane' },
    ],
    misses: [
      { text: 'První mzda přijde v květnu.', because: 'mzda' },
      { text: 'První hosté kavárny mají sušenku.', because: 'akce' },
    ],
  },
  'picked-without-applying': {
    matches: [
      { text: 'Dobrý den, byla jste vybrána na práci z domova.', shows: 'jste vybrána' },
      { text: 'získali jsme váš kontakt a máme návrh', shows: 'získali jsme váš kontakt', kind: 'chat' },
    ],
    misses: [
      { text: 'Děkujeme za dopis, paní Nová, přijďte do Chebu.', because: 'skutečná žádost' },
      { text: 'Tým vybírá obrazy na výstavu.', because: 'jiný výběr' },
    ],
  },
  'scripted-opener': {
    matches: [
      { text: 'Dobrý den, jsem Lena z náboru, jak se máte?', shows: 'jsem Lena z náboru', kind: 'chat' },
      { text: 'mohu vám představit práci? je to hned', shows: 'mohu vám představit', kind: 'chat' },
    ],
    misses: [
      {
        text: 'Ahoj Tome, tady Pavla z pekárny Lípa, byl jsi tu v pondělí.',
        because: 'zná žádost',
        kind: 'chat',
      },
      { text: 'Zavolám večer, stojím u školy.', because: 'všední den', kind: 'chat' },
    ],
  },
  'reply-with-code': {
    matches: [
      { text: 'jestli chceš vědět víc, odpověz ano', shows: 'odpověz ano', kind: 'chat' },
      { text: 'Zájem? Napište info a ozveme se.', shows: 'Napište info' },
    ],
    misses: [
      { text: 'Dej vědět, jestli v sobotu můžeš na směnu.', because: 'směny', kind: 'chat' },
      { text: 'V anketě hosté zaškrtávají políčka.', because: 'anketa' },
    ],
  },
  'chat-only-interview': {
    matches: [
      { text: 'Pohovor je přes chat, bez zvuku.', shows: 'Pohovor je přes chat' },
      { text: 'Děláme pohovor písemně, šest otázek.', shows: 'pohovor písemně' },
    ],
    misses: [
      { text: 'Pohovor je u nás, pak uvidíte dílnu.', because: 'na místě' },
      { text: 'Pomáháte zákazníkům na chatu a lince.', because: 'podpora' },
    ],
  },
  'group-praise': {
    matches: [
      {
        text: 'díky mentore, dnes zase výplata, super',
        shows: 'díky mentore, dnes zase výplata',
        kind: 'chat',
      },
      {
        text: 'dnes jsem vybrala 4000 Kč, fakt to jde',
        shows: 'dnes jsem vybrala 4000 Kč, fakt',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Děkuji všem za hezkou oslavu, jídlo bylo skvělé.', because: 'dík', kind: 'chat' },
      { text: 'utratila jsem 400 Kč za vlak', because: 'výdaj', kind: 'chat' },
    ],
  },
  'location-or-family-details': {
    matches: [
      { text: 'pošli aktuální polohu, ať vím', shows: 'pošli aktuální polohu', kind: 'chat' },
      { text: 'Potřebujeme jména a adresu rodičů a záběry.', shows: 'adresu rodičů' },
    ],
    misses: [
      { text: 'Pošli mi ulici oslavy.', because: 'setkání', kind: 'chat' },
      { text: 'Po podpisu uvedete osobu pro případ nouze.', because: 'nouze' },
    ],
  },
  'mixed-language': {
    matches: [
      { text: 'Vážený šťastný kandidáte, platforma platí každý den.', shows: 'Vážený šťastný kandidáte' },
      { text: 'Hledáme kooperativní pracovníky, platové zacházení denně.', shows: 'kooperativní pracovníky' },
    ],
    misses: [
      { text: 'Dobrý den, já učím česky, pište pomalu.', because: 'učí se jazyk' },
      { text: 'Vážený pane Veselý, posílám rozpis na květen.', because: 'dopis' },
    ],
  },
  threats: {
    matches: [
      { text: 'víme, kde bydlíš, rozmysli si to', shows: 'víme, kde bydlíš', kind: 'chat' },
      { text: 'zaplať dnes, jinak přijdeme', shows: 'zaplať dnes, jinak přijdeme', kind: 'chat' },
    ],
    misses: [
      { text: 'Víme, kde hledat byty, a pomáháme nájemníkům.', because: 'pomoc' },
      { text: 'Koláč vám bude chutnat.', because: 'jiné' },
    ],
  },
  'image-blackmail': {
    matches: [
      { text: '5000 kč nebo fotky pošlu rodině', shows: '5000 kč nebo fotky', kind: 'chat' },
      { text: 'zaplať, jinak to video uvidí tví známí', shows: 'zaplať, jinak to video', kind: 'chat' },
    ],
    misses: [
      { text: 'Fotky z oslavy budou v pondělí.', because: 'oslava' },
      { text: 'Video stříháte v kanceláři.', because: 'střih' },
    ],
  },
  'pose-and-persuade-role': {
    matches: [
      { text: 'Budujete důvěru, aby klienti investovali.', shows: 'Budujete důvěru, aby klienti' },
      { text: 'Pracujete s vymyšlenými profily večer.', shows: 'vymyšlenými profily' },
    ],
    misses: [
      { text: 'Získáte důvěru pacientů a pomáháte jim.', because: 'péče' },
      { text: 'Sledujete hlášení a držíte web v pořádku.', because: 'moderace' },
    ],
  },
  'online-gambling-work': {
    matches: [
      { text: 'Zákaznická podpora pro online kasino v Asii.', shows: 'Zákaznická podpora pro online kasino' },
      { text: 'Online kasino hledá promotéry do skupin.', shows: 'Online kasino hledá' },
    ],
    misses: [
      { text: 'Kasino v Chebu hledá kuchaře na večer.', because: 'kuchyně' },
      { text: 'Poradna pro hráče: nasloucháte lidem.', because: 'pomoc' },
    ],
  },
  'carry-or-collect': {
    matches: [
      { text: 'Vyzvedáváte peníze u seniorů a vozíte je nám.', shows: 'Vyzvedáváte peníze u seniorů' },
      { text: 'vezmi kufr přes hranice, neotvírej', shows: 'vezmi kufr přes hranice', kind: 'chat' },
    ],
    misses: [
      { text: 'V hotelu nosíte kufry na pokoje.', because: 'hotel' },
      { text: 'Seniorům vozíte léky z lékárny.', because: 'lékárna' },
    ],
  },
  'unasked-denials': {
    matches: [
      { text: 'Práce je zcela legální, nebojte se.', shows: 'zcela legální' },
      { text: 'není to podvod, poctiví lidé', shows: 'není to podvod', kind: 'chat' },
    ],
    misses: [
      { text: 'Odbory radí, jakou máte mít mzdu.', because: 'rada' },
      { text: 'Kdo pil, nesmí řídit vozík.', because: 'pravidlo' },
    ],
  },
  'easy-pickup-pay': {
    matches: [
      { text: 'Auto odvézt, 8000 Kč za jízdu, hned.', shows: 'Auto odvézt, 8000 Kč za jízdu' },
      {
        text: 'jednodenní fuška 10000 kč na ruku, jen předáš',
        shows: 'jednodenní fuška 10000 kč na ruku',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Pomoc se stěhováním, 180 Kč za hodinu.', because: 'běžná mzda' },
      { text: 'Vyzvednete děti ze školy, 170 Kč za hodinu.', because: 'hlídání' },
    ],
  },
  'cash-no-contract': {
    matches: [
      { text: 'Na stavbě se platí načerno, v pátek.', shows: 'načerno' },
      { text: 'Peníze na ruku bez smlouvy, každou sobotu.', shows: 'Peníze na ruku bez smlouvy' },
    ],
    misses: [
      { text: 'Nezaměstnáváme načerno, každý má papíry.', because: 'popřeno' },
      { text: 'Prodáváte telefony a tarify.', because: 'telefony' },
    ],
  },
  'sponsor-for-sale': {
    matches: [
      { text: 'Prodám povolení, rodina může taky.', shows: 'Prodám povolení' },
      { text: 'vízum na prodej, práci si najdeš', shows: 'vízum na prodej', kind: 'chat' },
    ],
    misses: [
      { text: 'Povolení se koupit nedá, úřad vše ověří.', because: 'popřeno' },
      { text: 'Prodáváme chleba a hledáme pomoc.', because: 'pekárna' },
    ],
  },
  'code-words': {
    matches: [
      { text: 'hledám bílého koně na účet', shows: 'hledám bílého koně', kind: 'chat' },
      { text: 'Sháníme kurýra na hotovost, večer.', shows: 'Sháníme kurýra na hotovost' },
    ],
    misses: [
      { text: 'Staráme se o koně a hledáme pomoc do stáje.', because: 'stáj' },
      { text: 'Divadlo zkouší hru o kurýrovi.', because: 'divadlo' },
    ],
  },
  'employer-pays': {
    matches: [
      { text: 'Nemocnice hradí vízum i kurz češtiny.', shows: 'Nemocnice hradí vízum' },
      { text: 'Letenku platí firma, stejně jako kurz.', shows: 'Letenku platí firma' },
    ],
    misses: [
      { text: 'Cestu si platíte sami, s pokojem poradíme.', because: 'platí pracovník' },
      { text: 'Zákazník platí kartou.', because: 'zákazník' },
    ],
  },
  'no-fee-notice': {
    matches: [
      { text: 'Nevybíráme poplatky od lidí, kteří hledají místo.', shows: 'Nevybíráme poplatky' },
      { text: 'Nábor je zdarma pro uchazeče.', shows: 'zdarma pro uchazeče' },
    ],
    misses: [
      { text: 'Poplatek je malý a platí se hned.', because: 'opak' },
      { text: 'Hosté platí snídani zvlášť.', because: 'hosté' },
    ],
  },
  'contract-before-travel': {
    matches: [
      { text: 'Smlouvu máte před odjezdem, ve dvou řečech.', shows: 'Smlouvu máte před odjezdem' },
      { text: 'Před odjezdem pošleme smlouvu poštou.', shows: 'Před odjezdem pošleme smlouvu' },
    ],
    misses: [
      { text: 'Smlouvu dají až v kanceláři.', because: 'potom' },
      { text: 'Před jízdou prohlédnete auto.', because: 'půjčovna' },
    ],
  },
  'work-visa-named': {
    matches: [
      { text: 'Zaměstnavatel vyřídí povolení za vás.', shows: 'Zaměstnavatel vyřídí povolení' },
      { text: 'Možná je modrá karta, pomůžeme.', shows: 'modrá karta' },
    ],
    misses: [
      { text: 'Modrá bunda a boty první den.', because: 'oděv' },
      { text: 'Na stáž nepotřebujete nic.', because: 'nic' },
    ],
  },
  'real-interview': {
    matches: [
      { text: 'Pohovor u nás a káva k tomu.', shows: 'Pohovor u nás' },
      { text: 'Po telefonátu je zkušební den v dílně.', shows: 'zkušební den' },
    ],
    misses: [
      { text: 'Začnete hned, vidět se nemusíme.', because: 'žádný' },
      { text: 'Rádio vysílá v neděli rozhovory.', because: 'rádio' },
    ],
  },
  'clear-duties-hours': {
    matches: [
      { text: 'Náplň práce: pokladna a zboží, 30 hodin týdně, dovolená.', shows: 'Náplň práce' },
      { text: 'Pracovní náplň: péče a zápisy, 37 hodin týdně, stravenky.', shows: 'Pracovní náplň' },
    ],
    misses: [
      { text: 'Dobří lidé, zbytek potom, hodně peněz.', because: 'nic' },
      { text: 'Volno u moře bylo hezké.', because: 'volno' },
    ],
  },
  'time-and-questions': {
    matches: [
      { text: 'Rozmyslete si to v klidu, místo držíme dva týdny.', shows: 'Rozmyslete si to v klidu' },
      { text: 'Dotazy? Zavolejte do kanceláře, Irena ví vše.', shows: 'Zavolejte do kanceláře' },
    ],
    misses: [
      { text: 'Rozhodněte hned, ptát se zdržuje.', because: 'opak' },
      { text: 'Trh zavírá v osm.', because: 'jiné' },
    ],
  },
  'keeps-own-papers': {
    matches: [
      { text: 'Pas zůstává vám, jen uděláme kopii.', shows: 'Pas zůstává vám' },
      { text: 'Kdykoli můžete odejít a pokoj máte dva týdny.', shows: 'Kdykoli můžete odejít' },
    ],
    misses: [
      { text: 'Pas vrátíme po sezóně.', because: 'zadržen' },
      { text: 'Psí průkaz kontroluje veterinář.', because: 'zvíře' },
    ],
  },
  'public-channel': {
    matches: [
      { text: 'Místo je hlášené na úřadu práce, číslo sdělíme.', shows: 'úřadu práce' },
      { text: 'Hlaste se přes EURES nebo u nás.', shows: 'EURES' },
    ],
    misses: [
      { text: 'Naše agentura modelek čeká.', because: 'soukromá' },
      { text: 'Šachový klub hledá pokladníka.', because: 'klub' },
    ],
  },
};
