// Czech: how offers say it, from portal ads to messenger posts; and what lowers the score a little.
import { guessed, seen, type Phrases } from '../../define.ts';

export const phrases = {
  // ── The work ───────────────────────────────────────────────────────────────
  'job-word': [
    ...seen(
      'LURES',
      '(práce|práci|prací|brigád*|přivýděl*)',
      '(hledáme|přijmeme|sháníme|nabíráme|přijmu|hledám) .. (lid*|zaměstnan*|brigádn*|pracovn*|dív*|žen*|muž*|řidič*|posil*|kolegy*|holk*)',
    ),
    ...guessed(
      '(pracovní|volná) (nabíd*|pozic*|míst*)',
      '(zaměstnán*|pozice|pozici|úvazek|úvazk*|výdělek|výdělk*)',
      '(fuška|melouch|kšeft)',
    ),
  ],
  abroad: [
    ...guessed(
      '(v|do) zahraničí',
      '(jiné|cizí) zemi',
      '(prác*) (v evropě|v asii|v dubaji|v německu|v norsku|za mořem)',
      '(zahraničn*) (prác*|brigád*|zaměstnán*)',
      'odstěhovat',
    ),
  ],
  'no-experience': [
    ...guessed(
      'bez (praxe|zkušeností|kvalifikace|zkušenosti)',
      '(praxe|zkušenosti|kvalifikace) (není|nejsou) .. (nutn*|potřeb*|třeba|podmínk*)',
      '(zaškolíme|vše vás naučíme|naučíme tě|zaučíme|zaškolení zdarma|školení zdarma)',
      '(nepotřebuje*|nemusíte mít) .. (zkušenost*|praxi|praxe)',
      'i (začátečníci|bez praxe)',
    ),
  ],
  'nothing-asked': [
    ...seen('LURES', 'stačí .. (telefon|mobil|smartphone|internet|počítač|kliknout)'),
    ...guessed(
      'bez (jazyka|znalosti jazyka|znalosti jazyků|vzdělání|životopisu|maturity|dokladů|výučního listu)',
      '(jazyk|vzdělání|věk) .. (není|nehraje|nerozhoduje|neřešíme) .. (nutn*|roli|důležit*|potřeb*|třeba|nerozhoduje|věk)',
      '(zvládne|může|vydělá) (každý|každá|kdokoli|i dítě)',
      '(žádné|bez) (požadavk*|nároky|podmínky)',
    ),
  ],
  'high-pay': [
    ...seen(
      'LURES',
      '(vyděl*|výděl*) ..4 {amount}',
      '(vysok*|nadprůměrn*|skvěl*|pohádkov*) (výděl*|mzd*|plat*|odměn*|příjem|příjm*)',
    ),
    ...guessed(
      '(velké|slušné|pěkné|dobré) (peníze|prachy|výdělky)',
      '(tisíce|stovky|desetitisíce) (korun|eur|kč)',
      '(dvakrát|třikrát|pětkrát|desetkrát) (víc|tolik)',
      'neomezen* (výděl*|příj*)',
      '(plat|mzda|odměna) .. {amount}',
    ),
  ],
  'pay-by-day-or-week': [
    ...seen('LURES', '{amount} (denně|za den|na den|týdně|za týden)'),
    ...guessed(
      '{number} (korun|kč|eur) (denně|za den|týdně|za týden)',
      '(výplata|peníze|vyplácíme|výplaty|odměna|mzda|platba) (denně|každý den|hned|ihned|týdně|každý týden|na ruku|v den|tentýž den|večer)',
      '(denní|týdenní|okamžit*) (výplat*|výděl*|vypláce*|mzd*)',
      '{amount} za (jízdu|noc|zakázku|cestu|balík|vyzvednutí)',
    ),
  ],
  'little-time': [
    ...seen('LURES', 'několikrát kliknout'),
    ...guessed(
      '{number} (minut|min|hodin|hodiny|hod|h) denně',
      '(hodin*|hodinku|dvě hodiny|pár minut|pár hodin|půl hodiny|několik minut|několik hodin) (denně|týdně|vašeho času|stačí)',
      've volném čase',
      '(volný|volného) čas*',
      'stačí {number} (minut|hodin*)',
    ),
  ],
  'simple-work': [
    ...seen('LURES', '(stačí|jen) .. (klik*|lajk*|sledovat|přepisovat|opisovat|ťuk*)'),
    ...guessed(
      '(jednoduch*|snadn*|lehk*) (prác*|úkol*|činnost*|přivýděl*|zadán*|brigád*|klik*)',
      '(práce|úkoly) (je|jsou) .. (snadn*|jednoduch*|lehk*)',
      '(přes|na|z|pomocí) (mobil|mobilu|telefon|telefonu|mobilem)',
      'nic (složitého|těžkého)',
    ),
  ],
  'work-from-home': [
    ...guessed(
      '(z domova|z domu|na dálku|home office|homeoffice)',
      '(online|on line) (prác*|přivýděl*|brigád*)',
      'prác* (přes internet|online|na internetu|odkudkoli)',
      'z pohodlí (domova|gauče)',
    ),
  ],
  'lure-role': [
    ...guessed(
      '(operátor* chatu|operátor* call centra|call centr*|zákaznick* podpor*|zákaznick* linka|telefonní operátor*)',
      '(zadávání dat|přepis* dat|přepisovač*|vkládání dat|moderátor* chatu|chat* operátor*)',
      '(asistent*|sekretář*|překladatel*|recepční|administrativ*|ajťák) .. (zahranič*|asi*|thajsk*|dubaj*|kambodž*)',
      '(krypto|forex) (analytik|poradce|manažer|specialista)',
      '(modelk*|hostesk*|tanečnic*|servírk*|chův*|au pair) (do|na|v|hledáme|pro)',
      '(marketingov*|sociální sítě|správce sociálních) (asistent*|manažer*|specialist*|sítí)',
    ),
  ],
  duties: [
    ...guessed(
      '(náplň práce|náplň|pracovní náplň|popis práce|vaše úkoly|co vás čeká)',
      '(požadujeme|očekáváme|požadavky|nabízíme vám za)',
      '(pracovní doba|směnný|směny|směnnost|ranní|odpolední|hodin týdně|rozvrh)',
      '(zodpovědnost|odpovědnost|zodpovídáte|budete zodpovídat)',
      '(budete|budeš) (připravovat|obsluhovat|uklízet|vařit|balit|doplňovat|starat|prodávat|pomáhat|vést|kontrolovat|vyřizovat|opravovat|skládat|učit|rozvážet|pečovat)',
      '(příprava|úklid|balení|obsluha|péče|údržba|prodej|vaření|doplňování|kompletace) (jídel|pokojů|zboží|zákazníků|hostů|o|strojů|objednávek)',
    ),
  ],
  'company-talk': [
    ...guessed(
      '(s r o|a s|ičo|ič|v o s)',
      '(naše|náš|našem|naší|našeho) (firm*|společnost*|tým*|hotel*|restaurac*|prodejn*|obchod*|nemocnic*|škol*|pekárn*|farm*|kancelář*|provoz*|ordinac*|rodin*|zahradnictv*|díln*)',
      '(o nás|kdo jsme|sídlo|se sídlem)',
      '(založen*|působíme|na trhu) (v|od|již|roce)',
      'jsme (rodinn*|firma|společnost|menší|malý|tým)',
    ),
  ],
  'our-client': [
    ...guessed(
      '(zahraničn*|mezinárodn*|renomovan*|významn*|prestižn*|velk*) (firm*|společnost*|zaměstnavatel*|agentur*|koncern*)',
      '(pro|náš|našeho) (klient*) .. (zahranič*|hled*)',
      '(název|jméno) firmy .. (později|potom|na místě)',
    ),
  ],
  interview: [...guessed('(pohovor*|videohovor*|osobní setkání|zkušební den)')],
  contract: [...guessed('(smlouv*|dpp|dpč|hpp|pracovní poměr)')],
  'licence-word': [
    ...guessed(
      '(povolení|licence|licenc*|registrace) (č|číslo|úřadu|up|mpsv)',
      '(licencovan*|registrovan*) (agentur*)',
      'agentura práce s povolením',
    ),
  ],
  'agent-word': [
    ...guessed(
      '(agentur*|zprostředkov*|zprostředkovatel*|personální agentur*|pracovní agentur*)',
      '(posíláme|vozíme|zařizujeme|zařídíme) .. (lidi|do zahraničí|práci|víz*)',
    ),
  ],
  'domestic-work': [
    ...guessed(
      '(chův*|hospodyn*|pečovatel*|uklízečk*|au pair|hlídání|pomoc* v domácnosti|péče o seniory|opatrovn*)',
    ),
  ],
  'host-family': [
    ...seen('AUP-W', '(au pair|hostitelsk* rodin*)'),
    ...guessed('naš* (dět*|dvojčat*|syn*|dcer*)'),
  ],
  'ship-work': [
    ...seen('ITF', '(loď|lodi|lodě|lodích|námořník*|rybářsk*|posádk*|výletní lod*|trajekt*|palub*|rejdař*)'),
    ...guessed('na moři'),
  ],
  'farm-work': [
    ...guessed(
      '(sběr|sklizeň|sklizni|česání|trhání|sezónní prác*|sezonní prác*|sezónní brigád*)',
      '(jahod*|chřest*|jablk*|vinobraní|chmel*|skleník*|farma|farmě|statek|statku|jatk*|drůbežárn*|sad|sadu|zemědělsk*)',
    ),
  ],
  'modelling-work': [...seen('AOL-17', '(modelk*|modeling*|casting*|focen*|fotomodelk*|přehlídk*)')],
  'entertainment-work': [
    ...seen(
      'TGS',
      '(hostesk*|tanečnic*|společnic*|escort*|noční klub*|nočním klub*|masérk*|striptýz*|webkamer*|webcam|barové tanečnice|go go|erotick*)',
    ),
    ...guessed('(dívky|holky|slečny) (do|pro) (klubu|baru|podniku|společnosti|vip)'),
  ],
  'sport-or-study': [
    ...guessed(
      '(fotbalov* klub*|fotbalov* akademi*|testy v klubu|skaut*|hráčský agent)',
      '(stipendi*|studentsk* víz*|studijní program|jazyková škola v)',
    ),
  ],
  'gold-or-oil-work': [
    ...seen(
      'NAPTIP',
      '(ropn* plošin*|ropn* společnost*|ropn* firm*|zlat* důl*|zlatém dole|doly na zlato|offshore|těžb* zlata|těžb* ropy)',
    ),
  ],
  'women-only': [
    ...guessed(
      '(pouze|jen|výhradně) (ženy|dívky|holky|slečny|pro ženy|pro dívky)',
      '(hledáme|hledám|přijmeme|sháníme) [mladé|hezké|milé|sympatické] (dívky|ženy|slečny|holky|dívku|slečnu|hostesky)',
      '(dívky|ženy|slečny|holky) [ve|věku] [věku] (od|mezi|do|{number})',
      'mlad* (dív*|žen*|slečn*)',
    ),
  ],
  looks: [
    ...guessed(
      '(atraktivn*|hezk*|pěkn*|štíhl*|půvabn*|sexy|krásn*) (dív*|žen*|slečn*|vzhled|postav*|holk*)',
      '(příjemn*|reprezentativn*|dobr*) (vzhled|vystupování)',
      '(výška|míry|váha|velikost prsou)',
    ),
  ],
  'school-age': [
    ...guessed(
      '(studentk*|školačk*|nezletil*|teenager*|středoškol*)',
      '(od|již od) (14|15|16) let',
      '(14|15|16) (17|18|19|20) let',
    ),
  ],
  'perk-word': [
    ...guessed(
      '(bazén|posilovna|party|večírky|výlety|dárky|nákupy)',
      '(bonus|bonusy|prémie) (na uvítanou|za|při|každý)',
      'bonus',
      '(luxusní) (vila|hotel|byt|život|apartmán)',
      'u moře',
    ),
  ],

  // ── Money ──────────────────────────────────────────────────────────────────
  fee: [
    ...seen('LURES', '(vstupn* investic*|předplacení|předplatit)'),
    ...guessed(
      '(registrační|administrativní|vstupní|zprostředkovatelsk*|manipulační|aktivační|rezervační|agenturní|jednorázov*|správní|servisní|členský|nábor*) (poplat*|platb*|příspěv*)',
      '(poplatek|poplatku|poplatky|provize za|provizi za)',
      '(malý|drobný|symbolický) (poplatek|částk*)',
      '(částk*|poplatek) {amount}',
      'za (zprostředkování|vyřízení|registraci)',
    ),
  ],
  'pay-verb': [
    ...guessed(
      '(musíte|musíš|je třeba|je nutné|stačí|prosíme o|prosím|nejdřív|nejdříve|nejprve|potřeba|nutno) .. (zaplatit|uhradit|poslat|převést|vložit|složit|úhradu|zaplaťte|pošlete|uhraďte|zaplať|složte)',
      '(zaplaťte|zaplať|uhraďte|uhraď|pošlete|pošli|převeďte|složte|slož) .. (poplatek|částk*|peníz*|záloh*|kauc*|{amount}|úhrad*|předem|nejdřív)',
      '(platíte|platíš|hradíte|hradíš|platí uchazeč|hradí uchazeč|doplácíš)',
      'po (zaplacení|úhradě|připsání|uhrazení|přijetí platby)',
      '(platba|úhrada|zaplatit|uhradit) (předem|dopředu|před nástupem|na účet|převodem|ihned|dnes)',
      '(jakmile|až) .. (zaplatíte|zaplatíš|uhradíte|pošlete|pošleš)',
      'na vlastní náklady',
    ),
  ],
  deposit: [...guessed('(záloh*|kauc*|předplat*|jistin*|depozit*|vratn* poplat*)')],
  refundable: [
    ...guessed(
      '(vratn*|vrácen*|vrátíme|vrátí se|dostanete zpět|dostaneš zpět|zpátky)',
      '(rezerv*|podržet|zajistit|zajištění|zamluv*) .. (místo|místa|pozic*|prác*|pokoj|postel)',
      '(s|z|v) první (výplat*|mzd*|výplatou|výplatě)',
    ),
  ],
  visa: [
    ...seen(
      'UK-COS',
      '(vízum|víza|víz|vízem|pracovní povolení|povolení k pobytu|povolení k práci|zaměstnaneck* kart*|zvací dopis|pozvání)',
    ),
  ],
  'course-word': [
    ...guessed('(školení|kurz|kurzy|kurzu|certifikát*|zkoušk*|seminář*|webinář*|rekvalifikac*)'),
  ],
  'check-word': [
    ...guessed(
      '(zdravotní prohlídk*|lékařsk* prohlídk*|výpis z rejstříku|rejstříku trestů|pojištění|pojistk*|očkován*|potravinářsk* průkaz*|prověrk*|prověření)',
    ),
  ],
  'kit-word': [
    ...guessed(
      '(startovací balíč*|startovní balíč*|úvodní balíč*|balíček|uniform*|pracovní oděv*|oděv|notebook*|software|průkaz*|vybaven*|nářadí|materiál*|visačk*|licenc*)',
    ),
  ],
  'room-word': [...guessed('(pokoj*|ubytován*|nájem*|ubytovn*|postel*|byt|bytu|povlečení|nocleh*)')],
  'odd-channel': [
    ...seen(
      'FTC-21',
      '(western union|moneygram|dárkov* kart*|dárkov* poukaz*|bitcoin*|kryptoměn*|usdt|paysafecard*)',
    ),
    ...guessed(
      '(soukromý účet|můj účet|osobní účet)',
      '(v hotovosti|hotově) .. (řidič*|agent*|zprostředkovatel*|na místě|při)',
    ),
  ],
  crypto: [...seen('SPF-21', '(bitcoin*|kryptoměn*|krypto|usdt|tether|ethereum|peněženk*|binance)')],
  'your-account': [
    ...seen(
      'EUROPOL-M',
      '(váš|svůj|tvůj|vašem|svém|vlastní|tvém|svého|vašeho) [bankovní|vlastní|osobní] (účet|účtu|účtem|konto)',
    ),
    ...guessed('(vaše|tvoje|vlastní|tvou) (kart*|platební kart*|bankovnictví)'),
  ],
  'receive-money': [
    ...seen(
      'EUROPOL-M',
      '(přijímat|přijímáte|přijímáš|přijmete|přijmeš|dostanete|obdržíte|dostaneš) .. (platb*|peníz*|částk*|převod*|prostředk*)',
      '(peníze|platby|částka|prostředky|převody) .. (přijd*|dorazí|přichází|přijdou|chodí|pošleme)',
    ),
  ],
  'forward-money': [
    ...seen(
      'EUROPOL-M',
      '(přeposl*|přeposí*|přepošl*)',
      '(pošlete|odešlete|posíláte|převedete|převádíte|pošleš|posíláš|převedeš|odešleš|posílat) .. (dál|dále|zbytek|klient*|partner*|jiný účet|další účet|na určen*|kryptoměn*|kurýr*)',
      '(vyberete|vybrat|vybereš|výběr) .. (hotovost*|bankomat*|předa*|kurýr*)',
    ),
  ],
  'keep-percentage': [
    ...seen(
      'EUROPOL-M',
      '{number} (procent|procenta) .. (pro vás|pro tebe|si necháte|si necháš|z každé|z částky|provize|vaše|tvoje|zůstane)',
      '(necháte|necháš|ponecháte|nechat) si .. (procent*|{number}|provizi|zbytek|část)',
      '(provize|provizi) (z|za) (každé|každou) (platb*|transakc*|převod*)',
    ),
  ],
  cheque: [...seen('BBB-21', '(šek|šeku|šeky|šekem)')],
  parcel: [...seen('DE-BRE', '(balík*|balíč*|zásilk*)')],
  'send-on': [
    ...seen(
      'DE-BRE',
      '(přeposl*|přeposíl*|přebal*|přepošl*|přelep*)',
      '(posíláte|odesíláte|odešlete|pošlete|pošleš|odesíláš) .. (dál|dále|do zahraničí|na novou|jinou adresu)',
      'nov* (štít*|etiket*)',
    ),
  ],
  'your-home': [...guessed('(doma|domů|z domu|z domova|na vaši adresu|na tvou adresu|vaše adresa|k vám)')],
  'click-task': [
    ...seen(
      'LURES',
      '(lajk*|like|liky|palec nahoru)',
      '(sledování|sledovat|zhlédnutí) .. (vide*|reklam*|spot*)',
      'klik*',
    ),
    ...guessed(
      '(hodnotit|hodnocení|hodnotíte|hodnotíš|recenz*|hodnoť) .. (hotel*|produkt*|aplikac*|restaurac*|psát|píšete|zboží)',
      '(psát|psaní|píšete|píšeš) .. (recenz*|hodnocení|komentář*)',
      '(odebírat|odebírejte|sledovat) .. (kanál*|profil*|stránk*|účt*)',
      '(screenshot*|snímek obrazovky|printscreen)',
      '(optimaliz*|zvyšov*) .. (rezervac*|dat|prodej*|viditeln*|aplikac*|objednáv*)',
    ),
  ],
  'task-word': [
    ...seen('LURES', '(úkol*|vyšší úrov*|vyšší úroveň|level*|mise)'),
    ...guessed('(další|nov*|vyšší) (úrov*|úkol*|sad*|level*)', 'vip {number}'),
  ],
  'top-up': [
    ...seen('LURES', '(předplatit|předplacen*|dobít|dobij*|dobití|vklad*|vlož*|doplat*|doplať*)'),
    ...guessed('(záporn*|mínusov*) (zůstat*|stav*|saldo)', '(zůstatek|účet) .. (mínus*|záporn*)'),
  ],
  withdraw: [...seen('SPF-25', '(výběr*|vybrat|vyplatit|výplat*|vyplacen*)')],
  'bring-friends': [
    ...guessed(
      '(přiveď*|přivedete|přivedeš|pozvi|pozvěte|doporuč*|přiber*|vezmi) .. (kamarád*|přátel*|znám*|lid*|osob*)',
      'za (každého|každou|každé) [nového|přivedeného|doporučeného] (kamarád*|osob*|člověk*|přítele|nováč*|známého)',
    ),
  ],
  debt: [
    ...seen(
      'ILO-11',
      '(dluh*|půjč*|odpracuj*|odpracova*|splác*|splatit|záloh*)',
      '(strhn*|strháv*|stržen*|odečt*|odečítáme) .. (mzd*|výplat*|plat*|plat)',
    ),
  ],

  // ── Papers, people, places ─────────────────────────────────────────────────
  passport: [
    ...guessed(
      '(občank*|občansk* průkaz*|pas|pasu|pasem|pasy|řidičák|řidičsk* průkaz*|doklad*|rodné číslo|op)',
    ),
  ],
  'send-verb': [
    ...guessed(
      '(pošlete|pošli|zašlete|zašli|nahrajte|nahraj|poskytněte|ukažte|ukaž|vyfoťte|vyfoť|sdělte|přiložte|přepošli|přepošlete|nadiktuj)',
      '(prosím|prosíme|potřebujeme|potřebuji|potřebuju|stačí) .. (poslat|zaslat|nahrát|fotku|kopii|sken|zaslání|vyfotit)',
    ),
  ],
  'copy-or-photo': [...guessed('(kopii|kopie|sken*|foto*|fotk*|obě strany|obou stran|přední i zadní)')],
  'bank-details': [
    ...guessed(
      '(číslo účtu|bankovní údaje|údaje o kartě|číslo karty|rodné číslo|přihlašovací údaje|údaje z karty|cvv)',
    ),
  ],
  'visitor-visa': [
    ...seen(
      'MEA-23',
      '(turistick* víz*|návštěvnick* víz*|jako turista|jako turistka|jako turisté|na turistické|na turistická)',
    ),
  ],
  'free-travel': [
    ...seen(
      'SAPS',
      '(letenk*|jízdenk*|cesta|dopravu|doprava|let) .. (zdarma|hrazen*|zaplacen*|platíme|hradíme|proplatíme|v ceně|od nás|zajištěn*)',
      '(platíme|hradíme|zaplatíme|zajistíme) .. (letenk*|cestu|dopravu|jízdenk*)',
    ),
    ...guessed('(vyzvedneme|vyzvednou|odvezeme) .. (letišt*|nádraž*|vás|tě)'),
  ],
  'free-housing': [
    ...seen(
      'SAPS',
      '(ubytování|byt|pokoj|apartmán) .. (zdarma|hrazen*|zaplacen*|platíme|hradíme|v ceně|od nás|zajištěn*)',
      '(zajistíme|hradíme|platíme) .. (ubytování|byt|pokoj)',
    ),
  ],
  'free-food': [
    ...seen(
      'SAPS',
      '(strava|stravu|jídlo|jídla|stravování) .. (zdarma|hrazen*|v ceně|platíme|od nás|zajištěn*)',
      'strava i ubytování',
    ),
  ],
  'free-visa': [
    ...guessed(
      '(vízum|víza|doklady|papíry) .. (zdarma|platíme|hradíme|zařídíme|vyřídíme|od nás|na nás)',
      '(zařídíme|vyřídíme) .. (vízum|víza|doklady|papíry|povolení)',
    ),
  ],
  border: [
    ...seen('BI-PH', '(hranic*|celník*|pasov* kontrol*|pohraničn*|cizineck* polici*|letišt*|celnic*|celní)'),
  ],
  'tell-verb': [...seen('BI-PH', '(řekni|řekněte|říkej|říkejte|odpověz|tvrď|předstírej|tvrďte|odpovězte)')],
  'guard-or-gate': [...guessed('(stráž*|ostrah*|hlídan*|brán*|oplocen*|areál*|ubytovn*|zamčen*)')],
  family: [...guessed('(rodin*|rodič*|mám*|manžel*|kamarád*|přátel*|příbuzn*|šéf*|sestr*|přítel*)')],
  authority: [...guessed('(polici*|ambasád*|velvyslanectv*|soud*|inspektorát*|odbor*|konzulát*|úřad*)')],
  'body-word': [
    ...seen(
      'IOM-MI',
      '(celá postava|celé postavy|v plavkách|plavk*|ve spodním prádle|spodní prádl*|nah*|bikin*|nahoře bez|svlečen*)',
    ),
  ],
  'photo-word': [...seen('IOM-MI', '(foto|fotk*|fotky|fotografi*|video|videa|selfie|snímk*)')],
  affection: [
    ...guessed(
      '(miluji tě|miluju tě|lásko|miláčku|zlato|chybíš mi|budeme spolu|společný život|broučku|zlatíčko|princezno|moje láska)',
    ),
  ],

  // ── Contact and tone ───────────────────────────────────────────────────────
  messenger: [
    ...guessed(
      '(whatsapp*|telegram*|messenger*|viber|signal|wapp|whatsap*|soukromá zpráva|soukromé zprávy|sz|dm|tg|insta)',
    ),
  ],
  'message-me': [
    ...guessed(
      '(napište|napiš|pište|piš|ozvi se|ozvěte se|kontaktujte|kontaktuj|zavolejte) [mi|nám|na|nás|mě|se|do] (na|do|mi|nám|přes|nás|mě|whatsapp*|telegram*|zpráv*|sem|soukrom*|tady|pod)',
      '(přidej|přidejte) .. (číslo|kontakt|whatsapp*|telegram*|si mě)',
      '(více info|info|detaily|zájemci|podrobnosti) .. (zpráv*|whatsapp*|telegram*|sz|messenger*|soukrom*|pište)',
      '(odpověz|odpovězte|odepiš) (na|mi|sem|ano|přes)',
    ),
  ],
  'click-link': [
    ...guessed(
      '(klikni*|klikněte|otevř*) .. (odkaz*|link*|sem|zde|tlačítk*|{link})',
      '(zaregistruj*|registruj*|přihlas*) .. (zde|odkaz*|platform*|stránk*|webu|{link}|sem)',
      '(stáhn*|nainstaluj*) .. (aplikac*|apk|program)',
      '(připoj*|přidej*|vstup*) .. (skupin*|kanál*)',
    ),
  ],
  hurry: [
    ...guessed(
      '(spěchá|pospěšte|pospěš si|neváhej*|kdo dřív přijde)',
      '(poslední|jen|pouze|zbývá|zbývají) [ještě|už|{number}] (místa|míst|pár míst|volná místa|dny)',
      'omezen* počet (míst|osob)',
      '(jen|pouze) dnes',
      '(nástup|začni|začněte) (dnes|zítra|hned zítra)',
    ),
  ],
  'days-to-departure': [
    ...seen(
      'RO-EVE',
      '(odjezd|odlet|odjíždíme|letíte|letíš|odlétáte|jedete|jedeš|letíme) [už|je|hned] (zítra|pozítří|tento týden|za dva dny|za tři dny|za pár dní|za {number} dny|dnes v noci|o víkendu)',
    ),
  ],
  'group-word': [
    ...guessed('(skupin*|kanál*) (na|telegram*|whatsapp*|s úkoly)', '(naš*|pracovní) (skupin*|kanál*|chat*)'),
  ],

  // ── The offer ──────────────────────────────────────────────────────────────
  'easy-money-wording': [
    ...seen('LURES', '(snadn*|rychl*|lehk*) (peníz*|výděl*|přivýděl*|příjem|cash|prachy)'),
    ...guessed(
      '(vydělávej*|vydělat|výdělek|vydělávat) .. (z gauče|bez námahy|od prvního dne|mobilem|bez práce|ve spánku|na mobilu|hned)',
      '(pasivní příjem|finanční svobod*|zbohatn*|finanční nezávislost*)',
      '(peníze|prachy) (za nic|hned|bez práce|na ruku|za klikání)',
      '(konec|dej sbohem) .. (šéf*|práci)',
    ),
  ],
  'guaranteed-result': [
    ...guessed(
      '(zaručen*|garantovan*) (prác*|výděl*|víz*|zisk*|příjem|místo|zaměstnán*|povolení)',
      '(garantujeme|zaručujeme|garance) .. (prác*|zaměstnán*|víz*|výděl*|místo|zisk*)',
      '(práce|vízum|výdělek|zisk|přijetí) .. (zaručen*|garantov*|jistý na 100|100)',
      '(vízum|povolení) .. dostane každý',
    ),
  ],
  'guarantee-innocent': [
    ...guessed(
      '(garantovan*|zaručen*) (hodin*|minimum|směn*|mzd*|volno|základ*|počet hodin|tarif*|příplat*)',
      '(bankovní záruk*|záruční*|garantujeme férov*|garantujeme stabil*|v záruce)',
    ),
  ],
  'hired-without-interview': [
    ...guessed(
      'bez (pohovoru|pohovorů|osobního setkání|výběrového řízení)',
      'pohovor (není|nebude) .. (nutn*|třeba|potřeb*)',
      '(byl*|jste|jsi) [jste|jsi|byl*] (přijat*|vybrán*|zaměstnán*|schválen*)',
      '(místo|práce) (je|už je) (vaše|tvoje|vaš*|tvé)',
      '(bereme|přijímáme) (každého|všechny|hned|ihned)',
      'gratul* .. (přijat*|vybrán*|prác*)',
      '(nastupujete|začínáte|nastupuješ|začínáš) (zítra|dnes|hned|ihned)',
    ),
  ],
  'odd-age-floor': [
    ...guessed(
      '(od|nad|starší|minimálně) (20|21|22|23|24|25) let',
      'věk .. (od|nad|22|23|25) (22|23|25|let)',
    ),
  ],
  'changed-story': [
    ...seen(
      'LJI-T',
      '(místo|práce|pozice|plán|hotel) .. (už je obsazen*|změnil*|zrušen*|neplatí|obsazen*) .. (ale|místo toho|můžeš|pojed*|polet*|máme|jed*)',
      'místo (restaurace|hotelu|servírky|kanceláře|úklidu|recepce|obchodu) .. (tanč*|klub*|bar*|masáž*|chat*|budeš|pojed*)',
    ),
    ...guessed(
      '(jiná|jiné|jinou|jiný) (země|zemi|město|zaměstnavatel|hotel|firma|práce) než (jsme|bylo|dohodnut*)',
      '(změna plánu|plány se změnily) .. (let*|jed*|klub*|zem*|jin*|prác*)',
    ),
  ],
  'refused-checks': [
    ...guessed(
      '(videohovor*|hovor*|osobní setkání) .. (není možn*|nelze|nejde|nemůžeme|neděláme|nejsou možné)',
      '(smlouvu|adresu|název firmy|jméno firmy) .. (nemůžu|nemůžeme|neposíláme|až na místě|nesmím|neříkáme)',
      '(neptejte se|neptej se|moc otázek|zbytečné otázky|nekladej otázky)',
    ),
  ],

  // ── Money up front ─────────────────────────────────────────────────────────
  'fee-to-get-job': [
    ...guessed(
      '(registrační|zprostředkovatelsk*|administrativní|vstupní|aktivační|manipulační|nábor*|agenturní) (poplatek|poplatku|poplatky) ..4 ({amount}|zaplat*|uhra*|předem|pošl*|činí|převod*|převeď*)',
      '(zaplat*|uhra*|pošl*|převeď*|složte) ..4 (registrační poplatek|vstupní poplatek|administrativní poplatek|poplatek za zprostředkování|poplatek za registraci|poplatek za vyřízení|aktivační poplatek|zprostředkovatelský poplatek)',
      '(poplatek|částka|platba|úhrada) .. (před nástupem|před podpisem|než nastoupíte|než začnete|před začátkem|než začneš)',
      'po (zaplacení|úhradě|připsání|uhrazení) .. (smlouv*|prác*|nast*|pošl*|úkol*|začn*)',
    ),
  ],
  'fee-visa-permit': [
    ...guessed(
      '(vízum|pozvání|pracovní povolení|povolení|zvací dopis|doklady) .. (stojí|za pouhých|jen za|vyjde na) {amount}',
      '(zaplat*|uhra*|pošl*) .. (vízum|víza|za pozvání|za povolení|pracovní povolení|zvací dopis|vízový poplatek)',
      'poplatek za (vízum|víza|pozvání|povolení) .. (nám|předem|{amount}|na účet|agent*|převod*)',
    ),
  ],
  'fee-training': [
    ...guessed(
      '(školení|kurz|certifikát) .. (platíte|hradíte|stojí|na vlastní náklady|si zaplat*|je placen*|musíte zaplatit|si hradíte|musíš zaplatit)',
      '(zaplat*|kup*|uhra*) .. (kurz|školení|certifikát|za školení)',
    ),
  ],
  'fee-check-medical': [
    ...guessed(
      '(prohlídka|výpis z rejstříku|pojištění|prověrka|prohlídku) .. (stojí|přes nás|hradíte|platíte|předem|hradíte nám)',
      '(zaplat*|uhra*|pošl*) .. (pojištění|prohlídku|výpis|prověrku|za prověření)',
    ),
  ],
  'fee-kit-uniform': [
    ...seen(
      'FTC-21',
      '(startovací balíček|startovní balíček|úvodní balíček|uniforma|uniformu|průkaz|software|pracovní oděv|notebook) .. (si kup*|zakoup*|stojí|musíte koupit|předem|na vlastní náklady|musíš koupit|zaplatíte)',
      '(kupte|zakupte|zaplaťte|koupit|zaplať|kup) .. (startovací balíček|startovní balíček|úvodní balíček|uniformu|průkaz|software|pracovní oděv)',
    ),
  ],
  'holding-deposit': [
    ...guessed(
      '(záloh*|kauc*|jistin*) ..6 (vratn*|vrát*|rezerv*|zajist*|místo|zpět|podrž*)',
      '(rezerv*|podržet|zajist*|zamluv*) .. (místo|pozic*|prác*) ..4 (záloh*|kauc*|{amount}|zaplat*|pošl*|složte|uhra*)',
    ),
  ],
  'fee-room-before-arrival': [
    ...seen(
      'VIC',
      '(pokoj|ubytování|nájem|kauc*|záloh*|postel) .. (před příjezdem|předem|před odjezdem|než přijedete|než přijedeš|dopředu) .. (zaplat*|uhra*|pošl*|platí*|slož*)',
    ),
    ...guessed(
      '(zaplat*|uhra*|pošl*|složte) .. (pokoj|ubytování|nájem|kauc*|záloh*|postel) .. (před příjezdem|předem|než|jinak|před odjezdem|dopředu)',
    ),
  ],
  'untraceable-payment': [
    ...seen(
      'FTC-21',
      '(zaplat*|pošl*|uhra*|poslat|koup*|kup*|zaslat) .. (western union|moneygram|dárkov* kart*|dárkov* poukaz*|bitcoin*|usdt|kryptoměn*|paysafecard*)',
      '(přes|v|pomocí) (western union|moneygram|bitcoin*|usdt|kryptoměn*) .. (zaplat*|pošl*|uhra*|poslat)',
    ),
    ...guessed('(hotově|hotovost|peníze|{amount}) .. (řidiči|zprostředkovateli|agentovi|v obálce|předákovi)'),
  ],

  // ── Documents ──────────────────────────────────────────────────────────────
  'early-id-papers': [
    ...guessed(
      '(pošlete|pošli|zašlete|nahrajte|vyfoťte|vyfoť|potřebujeme|potřebuji|poslat|zaslat|potřebuju) ..4 (občank*|občansk*|pas|pasu|doklad*|řidičák*|rodné číslo|řidičského)',
      '(foto|fotku|kopii|sken|fotky) (občank*|občansk*|pasu|dokladu|dokladů|řidičáku) .. (pošl*|hned|whatsapp*|dnes|z obou stran|telegram*|obě|poslat)',
      '(občanku|občanka|pas|doklad) z obou stran',
    ),
  ],
  'selfie-with-id': [
    ...seen(
      'DE-LKA',
      '(selfie|foto|fotku|video) .. (s občankou|s občanským|s pasem|s dokladem|s průkazem|drží* občanku|drží* pas)',
      '(videoidentifikac*|ověření obličeje|videoověření|ověření totožnosti přes video) .. (prác*|mzd*|smlouv*|odkaz*|nástup*|výplat*)',
      '(občanku|pas|doklad) (vedle|u) (obličeje|hlavy|tváře)',
    ),
  ],
  'login-or-code': [
    ...guessed(
      '(pošl*|nadiktuj*|sděl*|řekn*|dejte|dej|přepošl*|zašl*) .. (kód|sms kód|heslo|pin|přihlašovací údaje|ověřovací kód|přístup)',
      'kód .. (přijde|dostanete|sms|dostaneš) .. (pošl*|sděl*|nadikt*|přepošl*)',
      '(heslo|přihlašovací údaje|přístup) .. (do banky|bankovnictví|k účtu|bankovní identit*|do pošty|bankid)',
      '(nainstaluj*|stáhn*) .. (anydesk|teamviewer|rustdesk)',
    ),
  ],
  'passport-handed-over': [
    ...seen(
      'ILO-11',
      '(odevzd*|odevzdáš|předá*|necháte|svěř*) .. (pas|pasy|doklady|občank*)',
      '(pas|pasy|doklady|občanky) .. (odevzd*|zůstane u nás|zůstanou u nás|držíme|uschov*|u šéfa|v trezoru|vybereme|odevzdejte|vybíráme)',
    ),
    ...guessed('(držíme|schováme|necháváme si|vybereme|uschováme|vybíráme) .. (pas|pasy|doklady|občanky)'),
  ],
  'papers-arranged': [
    ...seen('RO-EVE', '(falešn*|padělan*) (doklad*|diplom*|certifikát*|papír*)'),
    ...guessed(
      '(zařídíme|vyrobíme|seženeme|uděláme|vyřídíme|zařídím|seženu) .. (všechny papíry|všechny doklady|diplom|vysvědčení|certifikát|řidičák|praxi|výuční list)',
      '(diplom|certifikát|řidičák|výuční list|osvědčení) bez (zkoušk*|kurzu|školy)',
      '(změníme|upravíme|přepíšeme) .. (věk|datum narození|rok narození)',
    ),
  ],
  'lie-to-officials': [
    ...seen(
      'BI-PH',
      '(řekn*|říkej*|odpov*|tvrď*) .. (turist*|na dovolen*|dovolená|na návštěv*|výlet*|za kamarád*|dovolenou|za známými)',
      '(hranic*|celník*|letišt*|kontrol*|policist*) .. (neříkej*|řekn*|ani slovo|nemluv*|tvrď*)',
    ),
    ...guessed('(smaž*|vymaž*) .. (chat*|zpráv*|konverzac*) .. (hranic*|letišt*|kontrol*|odlet*|odjezd*)'),
  ],

  // ── Isolation and control ──────────────────────────────────────────────────
  'demanded-secrecy': [
    ...seen(
      'IOM-MI',
      '(neříkej|neříkejte|nemluv|nemluvte|neprozraď) .. (nikomu|rodič*|rodin*|mám*|s nikým|kamarád*|manžel*|doma)',
    ),
    ...guessed(
      '(nech si|nechte si|drž|udrž) .. (pro sebe|v tajnosti)',
      '(zůstane|ať zůstane) mezi námi',
      '(naše tajemství|malé tajemství)',
      '(nikdo|rodiče|rodina) .. (nesmí vědět|nemusí vědět|nesmějí vědět)',
      '(diskrétnost|mlčenlivost) .. (nutn*|podmínk*|naprost*)',
    ),
  ],
  'come-alone': [
    ...seen(
      'IOM-MI',
      '(přijď|přijďte|přijeď|přijeďte) .. (sama|sám|bez doprovodu|bez kamarádky|bez přítele)',
    ),
    ...guessed(
      '(pohovor|schůzka|casting|setkání) .. (v hotelovém pokoji|u mě doma|v mém autě|na hotelovém pokoji|v mém bytě|v pokoji číslo)',
      '(řidič|auto|chlap|někdo|kolega) .. (vyzvedne|přijede|vezme) .. (v noci|po půlnoci|pozdě večer|o půlnoci)',
      '(nikoho|kamarádku) .. (neber|nevoď|s sebou)',
    ),
  ],
  'phone-taken': [
    ...seen(
      'CNA-23',
      '(telefon*|mobil*) .. (odevzd*|odebír*|zabav*|vybereme|vybíráme|necháte v kanceláři|zůstane v kanceláři)',
      '(odevzd*|odevzdáte|odevzdáš|vybereme) .. (telefon*|mobil*)',
    ),
    ...guessed('(vlastní|soukrom*) (telefon*|mobil*) .. (zakázan*|nejsou povolen*|nesm*|zakázány)'),
  ],
  'locked-site': [
    ...seen(
      'ILO-11',
      '(nesmíte|nesmíš|zákaz|nelze|není dovoleno|nesmí se) .. (opust*|opouštět|vycházet|odcházet|opuštění) .. (areál*|dům|objekt*|ubytovn*|bez|budov*)',
      '(vycházky|opouštění|odchod|vycházet) .. (s povolením|jen v neděli|jen s doprovodem|na povolení)',
      '(hlídan*|oplocen*|uzavřen*|střežen*) (areál*|objekt*|ubytovn*|dům|kemp*|komplex*)',
    ),
    ...guessed('(brána|dveře|vrata) .. (zamč*|zamyk*)'),
  ],
  'trapped-already': [
    ...seen(
      'ILO-11',
      '(nemůžu|nemůžeme|nemohu) .. (odejít|odtud|pryč|domů|ven|utéct)',
      '(vzali|vzal|sebrali|sebral|zabavili|vzala) (mi|nám) .. (pas|pasy|doklady|telefon*|občank*|mobil*)',
    ),
    ...guessed(
      '(nepustí|nechtějí|nechce|nepouští) (mě|nás) .. (pustit|pryč|domů|ven|odejít)',
      '(drží|zamkli|zamykají|bijí|bije) (mě|nás)',
      'nepustí (mě|nás)',
    ),
  ],
  'blocked-outside-help': [
    ...seen(
      'ILO-11',
      '(nechoď|nechoďte|nevolej|nevolejte|neobracej|nekontaktuj) .. (polici*|ambasád*|velvyslanectv*|úřad*|konzulát*|inspektorát*)',
      '(policie|ambasáda|úřady) .. (tě zavře|vás zavře|tě zatkne|tě deportuj*|ti nepomůže|vám nepomůže|vás vyhostí|vás zatkne|tě vyhostí|tě zavřou)',
    ),
    ...guessed('žádná (policie|ambasáda)'),
  ],

  // ── Haste ──────────────────────────────────────────────────────────────────
  'act-now': [
    ...guessed(
      '(poslední|zbývá|zbývají|už jen|jen) .. (místa|volná místa|{number} místa|pár míst|tři místa|dvě místa)',
      '(poslední šance|poslední příležitost)',
      '(pospěš*|neváhej*|kdo dřív přijde)',
      '(nabídka|akce|registrace|nábor) .. (jen dnes|pouze dnes|do zítra)',
      '(rozhodni se|rozhodněte se|odpověz|potvrď) .. (hned|dnes|ihned|teď|okamžitě)',
    ),
  ],
  'leave-within-days': [
    ...seen(
      'RO-EVE',
      '(odjezd|odlet|nástup a odlet) [je|už] (zítra|pozítří|ihned|tento týden|za dva dny|za tři dny|okamžitě|už zítra)',
      '(letíte|letíš|odlétáte|jedete|jedeš|odjíždíte|odlétáš) [už] (zítra|pozítří|za dva dny|za tři dny|tento týden|dnes v noci|za pár dní)',
    ),
    ...guessed(
      '(sbal*|zabal*) .. (kufr*|věci|tašk*|se) .. (zítra|jed*|let*|pozítří)',
      'autobus (jede|odjíždí|vyráží) [už] (zítra|dnes v noci|pozítří|v neděli)',
    ),
  ],
  'pressure-when-asked': [
    ...guessed(
      '(chceš|chcete) (tu práci|práci|pracovat|to místo) nebo (ne|ptát)',
      '(ztrácíš|ztrácíte|plýtváš|marníš|maříš) .. čas',
      '(přestaň|přestaňte|dost) .. (ptát|otázk*|vyptáv*)',
      '(jiní|ostatní|další) .. (čekají|čeká|zájem|ve frontě|stojí|berou)',
      '(nevěříš|nevěříte) .. (tvoje chyba|smůla|nech|škoda|tvoje věc)',
    ),
  ],
  'contract-unread': [
    ...seen('PL-KRO', '(ústní|slovní) (dohod*|smlouv*|domluv*)'),
    ...guessed(
      'smlouv* .. (až na místě|po příjezdu|později|po příletu|až po)',
      'smlouv* (není|není potřeba|netřeba|není třeba|nepotřebujete|nepotřebuješ)',
      '(nepotřebujete|nepotřebuješ|netřeba) smlouv*',
      '(podepište|podepiš|podepsat) .. (hned|ihned|bez čtení|naslepo|dnes|teď)',
      'stačí (slovo|podání ruky)',
    ),
  ],

  // ── Contact ────────────────────────────────────────────────────────────────
  'move-to-messenger': [
    ...guessed(
      '(napište|napiš|pište|piš|kontakt*|přidej*|ozv*|info|pokračuj*|zájemci|detaily|zpráv*) .. (whatsapp*|telegram*|signal*|viber*|messenger*)',
      '(přes|na|v) (whatsapp*|telegram*|signal*|viber*) .. (pište|piš|napište|napiš|{phone}|{handle}|probereme|domluv*|vysvětl*|kontakt*|zbytek)',
      '(manažer*|admin*|mentor*|koleg*|koordinátor*) .. (whatsapp*|telegram*|{handle})',
      '(pište|piš|info) .. (soukrom* zpráv*|sz|dm)',
    ),
  ],
  'added-to-group': [
    ...seen(
      'SPF-24',
      '(přidal*|přidán*|připoj*|vstup*|pozván*|zveme) .. (do skupiny|do naší skupiny|do kanálu|skupiny na|do pracovní skupiny|na kanál)',
      '(vítej*|vítáme) (ve|v) (naší skupině|skupině)',
    ),
    ...guessed('ve skupině .. (úkol*|každý den|denně)'),
  ],
  'unknown-app-or-portal': [
    ...seen(
      'SPF-24',
      '(zaregistruj*|registruj*|přihlas*|založ*) .. (platform*|pracovní portál*|pracovní účet|naší stránce|naší platformě)',
      '(stáhn*|nainstaluj*) .. (naši aplikaci|tuto aplikaci|apk|pracovní aplikaci|naší aplikaci)',
    ),
    ...guessed(
      '(zvací|pozvánkový) kód',
      '(aplikaci|aplikace|platformu|platforma) .. (s úkoly|na výdělek|pro výdělek)',
    ),
  ],

  // ── Travel and status ──────────────────────────────────────────────────────
  'work-on-tourist-visa': [
    ...seen(
      'MEA-23',
      '(turistick* víz*|jako turista|jako turistka|na turistické vízum|návštěvnick* víz*) .. (prac*|pak|potom|změn*|na místě|začnete|prác*|vjed*)',
      '(prac*|pojed*|vjed*|přijed*) .. (na turistické vízum|na turistická víza|jako turist*|s turistickým vízem)',
    ),
  ],
  'denied-visa-need': [
    ...guessed(
      '(vízum|víza|pracovní povolení|povolení) .. (není potřeba|nepotřebujete|není nutn*|netřeba|není třeba|nepotřebuješ|nejsou potřeba)',
      '(bez|nepotřebujete|nepotřebuješ) (víz*|vízum|pracovního povolení|povolení)',
      'stačí [jen|pouze] (pas|občanka) .. (prac*|prác*|vstup*)',
    ),
  ],
  'odd-route': [
    ...seen(
      'IOM-TH',
      '(letíte|poletíte|letíš|let|přiletíte|přiletíš) ..5 (odtud|odtamtud|pak|potom|dále) ..5 (aut*|lod*|hranic*|dodávk*|autobus*|minibus*)',
      '(někdo|řidič|muž|kolega) .. (čeká|počká|vyzvedne|převeze|převede|bude čekat) .. (přes hranic*|na druhou stranu|do sousední|za hranic*)',
    ),
  ],
  'irregular-crossing': [
    ...seen(
      'IOM-TH',
      '(v noci|potmě|za tmy) .. (přes hranic*|lod*|přes řeku|člun*)',
      '(přes|přejdete) (zelenou hranici|řeku v noci|les v noci)',
      'bez razítk* .. (pas*|hranic*)',
    ),
    ...guessed(
      '(převaděč|průvodce) .. (převede|přes hranic*|počká|zelen*)',
      '(schovan*|ukryt*) .. (kamion*|kufr*|nákladn*)',
    ),
  ],
  'unclear-destination': [
    ...seen(
      'IOM-TH',
      '(adresu|adresa|místo|město|zemi) .. (po přistání|po příletu|na letišti|se dozvíte|až na|se dozvíš|řekneme později)',
      'někde v (asii|evropě|africe)',
    ),
    ...guessed('kam .. (se dozví|uvidíme|se rozhodne|řekneme) .. (později|letiš*|pak|cest*)'),
  ],
  'debt-from-travel': [
    ...seen(
      'ILO-D',
      '(letenk*|cest*|víz*|doprav*|ubytován*) .. (strhn*|strháv*|odpracuj*|odečt*|splat*|splác*|odprac*|srazíme)',
      '(zaplatíme|půjčíme|zálohujeme|založíme) .. (cestu|letenk*|víz*|dopravu) .. (odprac*|splat*|vrát*|mzd*|strhn*|splác*)',
      '(strhn*|strháváme|odečt*) .. (letenk*|cest*|víz*|doprav*)',
    ),
  ],
  'penalty-for-leaving': [
    ...seen(
      'ILO-11',
      '(pokuta|pokutu|penále|smluvní pokuta|odškodné) .. (odejd*|odchod*|předčasn*|skončí*|ukončen*|odjezd)',
      '(kdo|když|pokud) .. (odejde|odejdete|skončí|odjede|uteče|odejdeš|skončíš) .. (zaplatí|zaplatíte|pokut*|dluž*|{amount}|zaplatíš|musí)',
    ),
    ...guessed('vykoupit se', '(domů|odjet) .. (až|teprve) .. (zaplat*|splat*|odprac*)'),
  ],
  'withheld-pay': [
    ...seen(
      'ILO-11',
      '(mzda|mzdu|výplata|výplatu|peníze|plat) .. (až na konci|na konci sezóny|po sezóně|zadrž*|až po třech|necháváme|zůstane u nás|na konci smlouvy|na konci sezony)',
      '(první) (měsíc|týden|výplata|mzda|výplatu|mzdu) .. (neplac*|zdarma|jako kauc*|zadrž*|bez mzdy|bez výplaty|jako jistin*)',
    ),
    ...guessed('neplacen* zkušební (měsíc|týden|dny)'),
  ],
  'tied-live-in': [
    ...seen(
      'WALKFREE',
      '(vízum|pobyt|povolení) .. (vázán*|navázan*|spojen*) .. (rodin*|zaměstnavatel*)',
      '(bydlíte|bydlíš|budete bydlet|spíš) (u rodiny|v domě rodiny|v rodině|u zaměstnavatele|u nás doma) ..6 (ve dne v noci|dnem i nocí|24|víz*|nemůžete|stále|k dispozici)',
    ),
  ],
  'excess-hours': [
    ...seen(
      'ILO-11',
      '(sedm|7) dní v týdnu',
      '(12|13|14|15|16|dvanáct|čtrnáct|šestnáct) (hodin|hod|h) denně',
      'bez (volna|dnů volna|volných dnů|přestávek|odpočinku)',
    ),
    ...guessed('dnem i nocí'),
  ],
  'bonus-to-recruit': [
    ...seen(
      'BR-MRE',
      'za (každého|každou) [nového|přivedeného|doporučeného] (kamarád*|osob*|člověk*|nováčka|známého) .. (bonus|odměn*|{amount}|dostan*|prémi*)',
      '(přiveď*|pozvi|pozvěte|doporuč*|přivedeš|přivedete) .. (kamarád*|přátel*|znám*|lidi|osob*|holky) .. (bonus|odměn*|{amount}|dostan*|vydělej*|prémi*)',
    ),
    ...guessed(
      '(bonus|odměna|{amount}) za (každého|každou) (nového|kamarád*|osob*|přivedeného|člověka|doporučen*)',
    ),
  ],

  // ── Appearance ─────────────────────────────────────────────────────────────
  'demanded-age-sex-looks': [
    ...seen(
      'BG-SIGNS',
      '(hezk*|atraktivn*|krásn*|štíhl*|půvabn*) [mlad*] (dív*|žen*|slečn*|hostes*|holky|holk*)',
      '(dívky|ženy|slečny|holky) [ve|věku|od] [věku|od] (18|19|20) [až|do|a] (24|25|26|27|28|29|30|32|35)',
    ),
    ...guessed('(pouze|jen) (ženy|dívky|slečny) .. (foto|hezk*|štíhl*|atraktivn*|mlad*|do {number})'),
  ],
  'body-photos': [
    ...seen(
      'IOM-MI',
      '(foto|fotk*|fotky|fotografi*) .. (celé postavy|v plavkách|ve spodním prádle|v bikinách|celá postava)',
      '(míry|velikost prsou) .. (pošl*|foto*|napiš*)',
      'pošl* .. (míry|další fotky sebe|v plavkách)',
    ),
  ],
  'undress-or-webcam-test': [
    ...seen(
      'R29',
      '(svlékn*|sundej|sundejte|vysvlékn*) .. (kamer*|tričk*|podprsenk*|oblečení|test*|vše|halenk*)',
      '(kamer*|webkamer*|casting*|test*) .. (nah*|ve spodním prádle|bez oblečení|svlékn*|svléknout)',
    ),
    ...guessed('(nahé|nahou) (fotk*|fotky|foto|fotografi*) .. (pošl*|casting*|agentur*|test*|portfoli*)'),
  ],
  'entertainment-euphemism': [
    ...seen(
      'TGS',
      '(vip|luxusní|exkluzivní) (společnic*|hostes*|escort*)',
      '(masáž*|masérk*) .. (bez praxe|bez kurzu|pro pány|spropitné|pro muže)',
    ),
    ...guessed(
      '(společnost|doprovod) .. (bohat*|podnikatel*|pánům|pánů|movit*|šejk*)',
      '(pít|drink*) s (hosty|klienty)',
      '(štědř*|bohat*) (pán*|muž*|sponzor*)',
    ),
  ],
  'minor-sought': [
    ...seen(
      'LJI-7',
      '(dívky|studentk*|školačk*|nezletil*|slečny) .. (od 14|od 15|od 16|15 let|16 let|14 let) .. (zahranič*|model*|hostes*|casting*|tanec*|tanečn*|focen*|agentur*)',
    ),
    ...guessed(
      '(pod 18|nezletil*|ještě ti není 18|je ti 16|je ti 15) .. (nevadí|nezáleží|to nic|není problém|v pohodě)',
    ),
  ],
  'love-then-job': [
    ...seen(
      'RD-NL',
      '(miluji tě|miluju tě|lásko|miláčku|zlato|chybíš mi|zlatíčko|princezno) .. (prác*|místo) .. (pro tebe|našel|u mě|klub*|tady|tu)',
      '(přijeď|přileť) za mnou .. (prác*|pracovat)',
    ),
    ...guessed(
      '(budeme spolu|společný život|budeme bydlet spolu) .. (prác*|pracovat|klub*|bar*)',
      'našel jsem ti (práci|místo) .. (lásk*|miláč*|spolu|zlat*)',
    ),
  ],

  // ── Money mule ─────────────────────────────────────────────────────────────
  'use-your-account': [
    ...seen(
      'EUROPOL-M',
      '(finanční|platební) agent*',
      '(peníze|platby|převody|částky) .. (na váš účet|na tvůj účet|na svůj účet|přes váš účet|na vašem účtu|na vlastní účet|přes tvůj účet|na svém účtu) .. (přepošl*|pošl*|provizi|procent*|převed*|přepos*|vybere*|necháte|vybrat)',
      '(přijímáte|přijímat|přijmete|přijímáš) .. (platby|peníze|převody|částky) .. (přepošl*|přepos*|pošl*|dál|provizi|necháte|převed*|posíl*|vybere*)',
      '(poskytn*|půjč*|propůjč*) .. (svůj účet|váš účet|bankovní účet|účet)',
    ),
  ],
  'crypto-buying-job': [
    ...seen(
      'SPF-21',
      '(nakup*|kup*|směn*) .. (bitcoin*|kryptoměn*|usdt|krypto) .. (pro nás|pro firmu|klient*|peněžen*|pošl*|provizi|posíl*)',
      '(peníze|platby|částky) .. (na|v|za) (bitcoin*|usdt|kryptoměn*|krypto) .. (směn*|pošl*|převed*|posíl*|vyměn*)',
    ),
  ],
  'cheque-then-forward': [
    ...seen(
      'BBB-21',
      'šek .. (proplat*|vlož*|uložte|banky|bance) .. (zbytek|pošl*|kup*|převed*|rozdíl|nakup*)',
      '(proplať*|vložte|uložte) .. šek .. (zbytek|pošl*|kup*|převed*|rozdíl|nakup*)',
    ),
  ],
  'parcel-forwarding': [
    ...seen(
      'DE-BRE',
      '(balík*|balíč*|zásilk*) .. (domů|na vaši adresu|přijímat|přebír*|na tvou adresu|k vám) .. (přepos*|přebal*|přelep*|odesíl*|dál|přepošl*|posíl*|štít*|odešl*)',
      '(přijímáte|přebíráte|přijímat|přebírat|přebíráš|přijímáš) .. (balík*|balíč*|zásilk*) .. (přepos*|přebal*|přelep*|odesíl*|dál|přepošl*|posíl*|štít*|odešl*)',
    ),
  ],
  'rented-account': [
    ...seen(
      'EUROPOL-M',
      '(půjč*|pronajm*|pronájem|prodej*|pronajm*|odkoup*) .. (účet|účtu|bankovní účet|sim kart*|platební kart*|účty) .. ({amount}|odměn*|měsíc*|hotově|pro nás|peníze|vyděl*)',
      '(založ*|otevř*) .. (účet|sim kart*|účty) .. ({amount}|pro nás|přístup*|odměn*|dostanete|údaje|dostaneš)',
    ),
  ],
  'likes-and-ratings': [
    ...seen(
      'LURES',
      '(lajk*|sledován*|klikán*) .. (vide*|zbož*|reklam*|youtube|příspěv*|spot*) .. (vyděl*|odměn*|{amount}|denně|provize|peníze|peněz)',
      '(odměna|odměnu|výdělek|přivýděl*|{amount}|vyděl*|peníze) .. (za lajk*|za sledování|za kliknutí|za klikání|lajkování|za hodnocení|za recenz*|za zhlédnutí)',
    ),
    ...seen(
      'NCSC-CH',
      '(hodnoť*|hodnotit|hodnotíte|hodnotíš|recenz*|hodnocení) .. (hotel*|produkt*|aplikac*|restaurac*|zboží) .. (vyděl*|{amount}|odměn*|mobil*|denně|provize)',
    ),
    ...guessed(
      '(lajkuj*|sleduj*|odebír*) .. (screenshot*|{amount}|snímek|za každ*|odměn*)',
      '(jednoduch*|snadn*) (úkol*|zadán*) .. (online|mobil*|vyděl*|{amount}|provize|denně)',
    ),
  ],
  'top-up-to-go-on': [
    ...seen(
      'LURES',
      '(předplat*|předplacen*|dobij*|dobít|vlož*|vklad*|doplat*) .. (úrov*|úkol*|level*|vide*|pokrač*|odemk*|vip|dalš*)',
      '(úrov*|úkol*|level*|odemk*|pokrač*) .. (předplat*|předplacen*|dobij*|dobít|vlož*|vklad*|doplat*)',
    ),
    ...guessed(
      '(záporn*|mínusov*) (zůstat*|stav*|saldo) .. (dobij*|dobít|vyrovn*|vlož*|doplat*|doplň*)',
      '(účet|zůstatek) .. (v mínusu|záporn*|zablok*) .. (dobij*|vlož*|doplat*|pokrač*)',
    ),
  ],
  'pay-to-withdraw': [
    ...seen(
      'SPF-25',
      '(výběr*|vybrat|vyplatit|výplat*|vyplacení) .. (daň|poplatek|vložit|zaplať*|kauc*|vklad|uhraď*|zaplatit|uhradit|zaplatíte)',
      '(daň|poplatek|kauce|kauci|vklad) .. (zaplať*|uhraď*|zaplatit|uhradit|uhradíte|zaplatíte) .. (výběr*|vybrat|vyplat*|výplat*|odblok*)',
    ),
  ],
  'small-payout-first': [
    ...seen('LURES', 'pro začátek vyděl*'),
    ...guessed(
      '(první|zkušební) (úkol|výplata|odměna|úkoly|provize) .. ({amount}|hned|ihned|dnes|okamžitě)',
      '(zkušební|testovací) úkol',
      '(uvítací|startovní) bonus .. ({amount}|hned|ihned|dnes)',
      'prvních {number} (lidí|osob) .. (dostane|{amount}|získá)',
    ),
  ],

  // ── Chat ───────────────────────────────────────────────────────────────────
  'picked-without-applying': [
    ...seen(
      'EVZ',
      '(váš|tvůj|vaše|tvoje) (životopis|profil|číslo|kontakt) .. (doporuč*|vybrán*|zaujal*|získal*|našl*|dostal*|jsme)',
      '(byl*|jste) [jste|byl*] (vybrán*|doporučen*)',
    ),
    ...guessed(
      '(našli|získali|dostali|získala|našla) jsme .. (váš kontakt|vaše číslo|tvé číslo|tvůj kontakt|váš profil|váš životopis|tvůj profil|vaše cv)',
    ),
  ],
  'scripted-opener': [
    ...seen(
      'EVZ',
      '(jsem|jmenuji se|tady) .. (z agentury|z personální|z hr|personalistka|náborářka|z oddělení|z náboru|recruiter*|personalista)',
      '(mohu|můžu|mohla bych|mohl bych) .. (minut*|chvil*|představit|nabídnout|zeptat|vyrušit)',
    ),
    ...guessed(
      '(máš|máte|měl byste|měla byste) (chvilku|minutku|moment|chvíli|minutu)',
      '(hledáte|hledáš|máte zájem|máš zájem) .. (prác*|přivýděl*|brigád*)',
    ),
  ],
  'reply-with-code': [
    ...guessed(
      '(odpověz|odpovězte|napiš|napište|pošli|odepiš|odepište) [mi|jen|nám|prosím|s|slovo|do komentáře] (ano|plus|1|info|ok|zájem|start|chci|jo)',
      '(dej|dejte) (plus|tečku|jedničku|srdíčko) .. (komentář*|ozv*|napíš*|zpráv*)',
    ),
  ],
  'chat-only-interview': [
    ...guessed(
      '(pohovor*|přijímací řízení) .. (přes chat|na telegramu|přes whatsapp|písemně|v chatu|přes zprávy|na whatsappu|přes telegram|formou zpráv)',
      'bez (telefonátu|hovoru|volání) .. (jen|pouze|zpráv*|chat*)',
    ),
  ],
  'group-praise': [
    ...guessed(
      '(děkuji|díky|děkuju) .. (mentor*|admin*|vedouc*|učitel*|koučk*|kouč*) .. (vyplat*|vyděl*|{amount}|výplat*|vybral*)',
      '(dnes|právě|zase) .. (vybral*|vydělal*|dostal*) .. {amount} .. (díky|funguje|super|opravdu|skupin*|fakt)',
      '(výplata|peníze) (dorazil*|přišl*|jsou na účtu) .. (díky|funguje|super|opravdu|děkuju|fakt)',
    ),
  ],
  'location-or-family-details': [
    ...guessed(
      '(pošl*|sdílej*|zapni*) .. (poloh*|aktuální poloh*)',
      '(jména|adres*|čísl*|telefon*|kontakt*) .. (rodičů|rodiny|dětí|manžela|příbuzných|sourozenců|matky)',
      '(foto|fotky|video) .. (vašeho domu|tvého domu|vašeho bytu|tvého bytu)',
      'kde bydlí (tvoji|vaši) rodiče',
    ),
  ],
  'mixed-language': [
    ...guessed(
      '(vážený|milý|drahý) (šťastný|cenný|vybraný) (kandidát*|uživatel*|uchazeč*)',
      '(platové zacházení|zacházení se mzdou|platová léčba|mzdové zacházení)',
      '(kooperativní|spolupracující) (pracovník*|zaměstnan*|dělník*)',
      '(vlastní čas) vlastní (cíl*)',
      'laskavě (kontaktovat|přidat|odpovědět)',
    ),
  ],
  threats: [
    ...seen(
      'LJI-T',
      '(víme|vím) kde (bydlíš|bydlíte|pracuješ|máš rodinu)',
      '(budeš|budete) (litovat|toho litovat)',
      '(zaplať*|plať*|pošl*) .. (jinak|nebo) .. (polici*|soud*|přijd*|rodin*|exekut*|žalob*|navštív*|oznám*)',
    ),
    ...guessed(
      '(tvoje|tvé|tvojí|tvým) (rodin*|mám*|dět*|sestř*|rodič*) .. (stane|zaplat*|ublíž*|odnes*|něco)',
    ),
  ],
  'image-blackmail': [
    ...seen(
      'R29',
      '(fotky|fotk*|video|videa|nahrávk*) .. (pošl*|zveřejn*|uvidí|dáme na|rozešl*|pošleme) .. (rodin*|přátel*|internet*|všem|všichni|kamarád*|rodič*|manžel*|spolužák*)',
      '(zaplať*|pošl*|{amount}) .. (jinak|nebo) .. (fotk*|fotky|video|nahrávk*)',
    ),
  ],

  // ── Forced criminality ─────────────────────────────────────────────────────
  'pose-and-persuade-role': [
    ...seen(
      'MEA-24',
      '(budovat|budujete|získat|získáváte|vybudovat|získáte|buduješ) .. (důvěru|vztah*) .. (invest*|krypto*|klient*|platform*|vklad*)',
      '(falešn*|smyšlen*|vymyšlen*) (profil*|identit*|účt*)',
    ),
    ...guessed(
      '(chatujete|chatovat|psát si|píšete si|flirt*) .. (jako žena|osamělými|bohatými|s muži)',
      '(přesvědč*|přemluv*) .. (invest*|vkla*|vlož*)',
    ),
  ],
  'online-gambling-work': [
    ...seen(
      'ID-TEMPO',
      '(online kasin*|online kasino|sázkov* kancelář* online|hazardn* web*|internetov* kasin*|online sázen*) .. (promot*|podpor*|operátor*|admin*|asi*|zahranič*|hled*|zákaznick*)',
      '(promotér*|promoter*|zákaznick* podpor*|operátor*|admin*) .. (online kasin*|online kasino|hazardn*|internetov* kasin*|online sázen*)',
    ),
  ],
  'carry-or-collect': [
    ...seen(
      'MACAO',
      '(kufr|tašku|balíček|obálku|batoh|zavazadlo) .. (převez*|přeprav*|doruč*|předat|vezm*|převéz*|odvez*|předáš) .. ({amount}|bez otázek|neotvír*|hranic*|hotov*)',
      '(převez*|přeprav*|doruč*|vezm*|odvez*) .. (kufr|tašku|balíček|obálku|batoh) .. ({amount}|bez otázek|neotvír*|hranic*|neptej*)',
      '(vyzved*|vyzvedn*|vybírat|přebír*) .. (hotovost*|peníze|obálk*|šperk*|karty|peněz) .. (senior*|starších|důchodc*|klient*|{amount}|u dveří|starých)',
      '(od|u) (seniorů|starších lidí|důchodců|babiček) .. (hotovost*|peníze|obálk*|šperk*)',
    ),
  ],
  'unasked-denials': [
    ...seen(
      'LURES',
      '(100|stoprocentně|zcela|naprosto|vše|všechno) [procent|je|procentně] (legáln*|legálně|poctiv*|oficiáln*)',
      '(není to|žádný|žádné|nejde o|to není) (podvod*|drog*|letadlo|pyramid*|scam|mlm|nelegáln*|prostituc*)',
    ),
    ...guessed('nic (nelegálního|nezákonného|zakázaného)', '(bez|nulové|žádné) (rizik*|háčk*)'),
  ],
  'easy-pickup-pay': [
    ...seen(
      'MACAO',
      '(balíček|auto|obálk*|jízd*|vyzvednutí|tašk*|odvoz) .. {amount} .. (za jízdu|na ruku|hotově|za noc|za den|hned|za cestu|za jednu)',
    ),
    ...guessed(
      '(jednodenní|jednorázov*|rychl*) (fušk*|práce|brigád*|kšeft) .. {amount} .. (na ruku|hotově|hned)',
      '(stačí|jen) (vyzvednout|počkat|předat|odvézt|odvést) .. ({amount}|hotově|na ruku)',
    ),
  ],
  'cash-no-contract': [
    ...seen('PL-KRO', '(načerno|na černo)'),
    ...guessed(
      'bez (smlouvy|pojištění|daní|papírů|odvodů) .. (hotově|na ruku|peníze|cash|výplat*)',
      '(hotově|peníze|výplata|cash) (na ruku|do ruky) .. (bez smlouvy|bez daní|bez papírů|bez odvodů)',
    ),
  ],
  'sponsor-for-sale': [
    ...seen(
      'UK-TIMES',
      '(prodám|prodáváme|prodej|koupíte|prodáme) .. (víz*|povolení|pozvání|zaměstnaneck* kart*|pracovní smlouv*)',
      '(vízum|povolení|víza|zaměstnanecká karta|pozvání) na prodej',
    ),
    ...guessed('rodinný balíček .. {amount}', 'smlouva jen (na papíře|kvůli vízu)'),
  ],
  'code-words': [
    ...guessed(
      '(hledám|hledáme|sháním|sháníme) .. (bílého koně|bílé koně|bílý kůň|koně na účet|dropa|vybírače|kurýra na hotovost)',
      '(retention|chargeback|boiler room)',
    ),
  ],

  // ── What lowers the score or takes a sign back ─────────────────────────────
  'employer-pays': [
    ...guessed(
      '(zaměstnavatel|firma|nemocnice|hotel|rodina|rejdař|my) (hradí|platí|proplácí|uhradí|hradíme|platíme) .. (náklad*|víz*|letenk*|cest*|kurz*|školení|prohlíd*|oděv*|poplat*|výpis*)',
      '(hradíme|proplácíme|platíme) .. (náklad*|víz*|letenk*|cest*|kurz*|školení|prohlíd*|výpis*)',
      '(náklad*|vízum|letenk*|cestu|kurz|školení|prohlíd*|oděv|výpis) .. (hradí|platí|proplácí|zajišťuje) (zaměstnavatel|firma|nemocnice|hotel|rejdař)',
      '(bez nákladů|zdarma) pro (uchazeč*|zaměstnan*|tebe|vás)',
    ),
  ],
  'no-fee-notice': [
    ...guessed(
      '(nevybíráme|nepožadujeme|nechceme|neúčtujeme) .. (poplat*|peníze|zálohy|platb*|kauc*)',
      '(zdarma|bezplatn*) pro (uchazeč*|zájemc*|zaměstnan*)',
      '(žádné|bez) (poplatky|poplatků) .. (uchazeč*|zájemc*|zprostřed*|za)',
      '(nikomu|nikdy) (neplať*|neposílejte)',
    ),
  ],
  'contract-before-travel': [
    ...guessed(
      'smlouv* .. (před odjezdem|před cestou|ve vašem jazyce|v češtině|před odletem|ve vaší řeči)',
      '(před odjezdem|před cestou|před odletem) .. smlouv*',
    ),
  ],
  'work-visa-named': [
    ...guessed(
      '(zaměstnaneckou kartu|zaměstnanecká karta|zaměstnanecké karty|modrá karta|modrou kartu|modré karty|pracovní vízum)',
      '(zaměstnavatel|firma|my) .. (žádá|požádá|vyřizuje|vyřídí|podává) .. (povolení|kart*|víz*)',
    ),
  ],
  'real-interview': [
    ...guessed(
      '(pohovor*|setkání|schůzk*) .. (u nás|v naší|v našem|s týmem|v kanceláři|na provozovně|s vedoucí|s vedoucím|osobně|v sídle)',
      '(dvě kola|druhé kolo|zkušební den)',
    ),
  ],
  'clear-duties-hours': [
    ...guessed(
      '{number} hodin týdně',
      '(dovolen*|stravenk*|příspěvek|13 plat|hpp|dny dovolené)',
      '(výplata|mzda) .. (k 15|do 15|každý měsíc|tabulk*|vždy)',
      '(od pondělí do pátku|po pá)',
    ),
  ],
  'time-and-questions': [
    ...guessed(
      '(v klidu|klidně) .. (rozmysl*|promysl*|přečt*|se ptejte)',
      '(rozmysl*|promysl*) .. (v klidu|klidu)',
      '(dotazy|otázky|ptejte) .. (rád*|volejte|zavolej*|klidně|zodpov*)',
      '(volejte|zavolejte) .. (kancelář|ústředn*|provozovn*|prodejn*)',
    ),
  ],
  'keeps-own-papers': [
    ...guessed(
      '(pas|doklady) .. (zůstává vám|zůstane vám|máte u sebe|zůstávají vám|zůstane tobě)',
      '(kdykoli|kdykoliv) .. (odejít|skončit|odjet)',
    ),
  ],
  'public-channel': [
    ...seen(
      'EURES-11',
      '(úřad práce|úřadu práce|úřadem práce|eures|mpsv|odbory|odborov* svaz*|státní správ*)',
    ),
  ],
  'official-fee': [
    ...guessed(
      '(poplatek|poplatky|kolek) .. (na velvyslanectví|na ambasádě|na konzulátu|na úřadě|přímo úřadu|vízovému centru|přímo na)',
    ),
  ],
  'lawful-hiring': [
    ...guessed(
      '(po|při) (podpisu smlouvy|nástupu|přijetí|podepsání)',
      '(vstupní|pracovnělékařsk*) prohlídk*',
      '(pracovní oděv*|pomůcky|oděv) .. (dostanete|zajistíme|poskytujeme|od nás|zdarma)',
      'první den .. (občank*|doklad*|pas)',
    ),
  ],
  'rota-work': [
    ...guessed(
      '(krátký dlouhý týden|nepřetržitý provoz)',
      '(čtrnáct dní|dva týdny) .. (volno|doma)',
      'turnus*',
      '12hodinov* směn*',
    ),
  ],
  'free-movement': [
    ...guessed('(občan*) (eu|unie|evropské unie)', '(volný pohyb)', '(platné|platnou) (povolení|kart*|víz*)'),
  ],
} satisfies Phrases;
