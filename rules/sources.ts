// Where each sign and phrase comes from: code → title, publisher, year, address. Never fetched; shown for people to read.
// Some pages were read through a press report; the address then leads to that report.

export interface Source {
  readonly title: string;
  readonly publisher: string;
  readonly year: number | null;
  readonly address: string | null;
}

export const SOURCES = {
  // Standards and UN or regional bodies
  'ILO-D': {
    title: 'Operational indicators of trafficking in human beings',
    publisher: 'ILO and European Commission',
    year: 2009,
    address: 'https://www.ilo.org/global/topics/forced-labour/publications/WCMS_105023/lang--en/index.htm',
  },
  SEAFISH: {
    title: 'ILO operational indicators of trafficking in human beings (counts by group)',
    publisher: 'Seafish',
    year: null,
    address:
      'https://www.seafish.org/responsible-sourcing/tools-for-ethical-seafood-sourcing/records/ilo-operational-indicators-trafficking-in-human-beings/',
  },
  'ILO-11': {
    title: 'ILO Indicators of Forced Labour',
    publisher: 'ILO',
    year: 2012,
    address: 'https://respect.international/indicators-of-forced-labour/',
  },
  'ILO-FR': {
    title:
      'General principles and operational guidelines for fair recruitment and definition of recruitment fees and related costs',
    publisher: 'ILO',
    year: 2019,
    address:
      'https://migrationnetwork.un.org/resources/general-principles-and-operational-guidelines-fair-recruitment-and-definition-recruitment',
  },
  'UNODC-E4J': {
    title: 'Indicators of trafficking in persons, module 6',
    publisher: 'UNODC Education for Justice',
    year: null,
    address:
      'https://unodc.org/e4j/zh/tip-and-som/module-6/key-issues/indicators-of-trafficking-in-persons.html',
  },
  'UNODC-TECH': {
    title: 'Good use and abuse: the role of technology in human trafficking',
    publisher: 'UNODC',
    year: 2021,
    address:
      'https://unodc.org/unodc/en/frontpage/2021/October/good-use-and-abuse_-the-role-of-technology-in-human-trafficking.html',
  },
  'UNODC-CAS': {
    title: 'Casinos, cyber fraud and trafficking in persons for forced criminality in Southeast Asia',
    publisher: 'UNODC',
    year: 2023,
    address:
      'https://www.occrp.org/en/27-ccwatch/cc-watch-briefs/18071-asian-countries-join-forces-to-combat-human-trafficking-for-criminal-scams',
  },
  'OHCHR-23': {
    title: 'Online scam operations and trafficking into forced criminality in Southeast Asia',
    publisher: 'OHCHR',
    year: 2023,
    address:
      'https://www.ohchr.org/en/press-releases/2023/08/hundreds-thousands-trafficked-work-online-scammers-se-asia-says-un-report',
  },
  'INTERPOL-23': {
    title: 'INTERPOL issues global warning on human trafficking-fueled fraud',
    publisher: 'INTERPOL',
    year: 2023,
    address: 'https://scamsnow.com/interpol-issues-global-warning-on-human-trafficking-fueled-fraud/',
  },
  BLAHA: {
    title: 'Deceptive and coercive practices in recruitment to fishing vessels (INTERPOL purple notice)',
    publisher: 'Francisco Blaha',
    year: 2019,
    address:
      'https://franciscoblaha.info/blog/2019/4/28/the-deceptive-and-coercive-practices-undertaken-within-the-recruitment-process-to-work-on-fishing-vessels',
  },
  'COE-22': {
    title: 'Online and technology-facilitated trafficking in human beings (summary)',
    publisher: 'Council of Europe, GRETA',
    year: 2022,
    address:
      'https://respect.international/online-and-technology-facilitated-trafficking-in-human-beings-summary-and-recommendations/',
  },
  'OSCE-BS': {
    title: 'Be Safe',
    publisher: 'OSCE and Thomson Reuters',
    year: 2022,
    address: 'https://www.helpforukrainians.info',
  },
  'OSCE-TAT': {
    title: 'Leveraging innovation to fight trafficking in human beings',
    publisher: 'OSCE and Tech Against Trafficking',
    year: 2020,
    address:
      'https://www.readkong.com/page/leveraging-innovation-to-fight-trafficking-in-human-beings-3193307',
  },
  'EUROPOL-20': {
    title: 'The challenges of countering human trafficking in the digital era',
    publisher: 'Europol',
    year: 2020,
    address: 'https://eucrim.eu/news/europol-report-internet-enabled-trafficking-human-beings/',
  },
  'EUROPOL-M': {
    title: "Don't be a mule",
    publisher: 'Europol',
    year: null,
    address: 'https://blog.revolut.com/dont-be-a-money-mule/',
  },
  EURES: {
    title: 'How to spot fraudulent job offers and misinformation',
    publisher: 'European Labour Authority',
    year: 2023,
    address: 'https://eures.europa.eu/how-spot-fraudulent-job-offers-and-misinformation-2023-06-15_is',
  },
  'EURES-11': {
    title: 'Notice on fake job offers in the name of EURES',
    publisher: 'European Commission',
    year: 2011,
    address:
      'https://ec.europa.eu/eures/NewsSubscription.do?dispatch=showDetailOfNews&lang=is&newsDetId=555&newsId=112',
  },
  'IOM-MI': {
    title: 'Identify signs of human trafficking',
    publisher: 'IOM',
    year: null,
    address: 'https://migrantinfo.iom.int/en/identify-signs-human-trafficking',
  },
  'IOM-SJ': {
    title: 'Human trafficking behind deceptive offers',
    publisher: 'IOM San José',
    year: 2020,
    address:
      'https://rosanjose.iom.int/site/en/blog/human-trafficking-behind-deceptive-offers-how-recognize-them',
  },
  'IOM-TH': {
    title: 'Forced into crime: survivors tell their stories',
    publisher: 'IOM Thailand',
    year: 2023,
    address:
      'https://thailand.iom.int/stories/forced-crime-trafficking-survivors-thailand-tell-their-stories',
  },

  // Charities and unions
  POLARIS: {
    title: 'Understanding and recognizing labor trafficking',
    publisher: 'Polaris',
    year: null,
    address: 'https://polarisproject.org/labor-trafficking/',
  },
  EEOC: {
    title: 'Protect yourself from possible trafficking situations',
    publisher: 'US Equal Employment Opportunity Commission',
    year: null,
    address: 'https://eeoc.gov/youth/protect-yourself-possible-trafficking-situations',
  },
  AMNESTY: {
    title: '"I was someone else\'s property"',
    publisher: 'Amnesty International',
    year: 2025,
    address: 'https://www.amnesty.org/en/documents/asa23/9447/2025/en/',
  },
  'LJI-7': {
    title: 'Is that job offer real? 7 signs',
    publisher: 'Love Justice',
    year: null,
    address: 'https://www.lovejustice.ngo/blog/is-that-job-offer-real-7-signs-of-a-trafficking-scam',
  },
  'LJI-T': {
    title: "How do I know if I'm being trafficked?",
    publisher: 'Love Justice',
    year: null,
    address: 'https://www.lovejustice.ngo/blog/how-do-i-know-if-im-being-trafficked',
  },
  'A21-25': {
    title: 'Transcript on recruitment for exploitation',
    publisher: 'A21 South Africa',
    year: 2025,
    address: 'https://www-ix7.dailymotion.com/video/x97nr7e',
  },
  Caritas: {
    title: 'Tackling human trafficking',
    publisher: 'Caritas Internationalis',
    year: 2012,
    address: 'https://www.caritas.org/2012/02/tackling-human-trafficking/',
  },
  KLJUC: {
    title: 'Advice for safe work abroad',
    publisher: 'Društvo Ključ',
    year: null,
    address: 'https://drustvo-kljuc.si/napotki-en',
  },
  'CDM-19': {
    title: 'Fake jobs for sale',
    publisher: 'Centro de los Derechos del Migrante',
    year: 2019,
    address:
      'https://docslib.org/doc/1714848/fake-jobs-for-sale-analyzing-fraud-and-advancing-transparency-in-u-s',
  },
  'CDM-21': {
    title: 'Recruitment and rights (background)',
    publisher: 'Contratados, Centro de los Derechos del Migrante',
    year: 2021,
    address: 'https://contratados.org/node/52859',
  },
  'CDM-18': {
    title: 'Average loss to promised jobs in a Mexican data set',
    publisher: 'Por Esto',
    year: 2018,
    address: 'https://poresto.net/mexico/2018/10/27/matan-sueno-americano-de-miles-de-mexicanos.amp.html',
  },
  'CDM-NC': {
    title: 'False recruiters ask farm workers for money',
    publisher: 'Enlace Latino NC',
    year: null,
    address:
      'https://enlacelatinonc.org/estafadores-se-hacen-pasar-por-reclutadores-y-piden-dinero-a-trabajadores-agricolas-a-cambio-empleo-en-estados-unidos/',
  },
  WALKFREE: {
    title: 'Life under the kafala system',
    publisher: 'Walk Free',
    year: 2023,
    address: 'https://walkfree.org/global-slavery-index/findings/spotlights/life-under-the-kafala-system',
  },
  MRO: {
    title: 'Where are our passports?',
    publisher: 'Migrant-Rights.org',
    year: 2016,
    address: 'https://www.migrant-rights.org/2016/01/where-are-our-passports/',
  },
  ITUC: {
    title: 'FINE TUNE project report',
    publisher: 'ITUC',
    year: null,
    address: 'https://www.ituc-csi.org/fine-tune-project-report',
  },
  HEUNI: {
    title: 'ELECT-THB module on exploitation of vulnerable groups',
    publisher: 'HEUNI',
    year: null,
    address: 'https://heuni.education/elect-thb/exploitation-of-vulnerable-groups',
  },
  ITF: {
    title: 'Recruitment scams',
    publisher: 'ITF ShipBeSure',
    year: null,
    address: 'https://www.itfshipbesure.org/recruitment-scams',
  },
  'ITF-N': {
    title: 'ITF steps up efforts to combat fraudulent manning agents',
    publisher: 'Nautilus International',
    year: null,
    address:
      'https://m.nautilusint.org/en/news-insight/news/itf-steps-up-efforts-to-combat-fraudulent-manning-agents',
  },
  'GLAA-CL': {
    title: 'Signs of exploitation and forced labour',
    publisher: 'Clewer Initiative, citing GLAA',
    year: null,
    address: 'https://theclewerinitiative.org/modern-slavery/signs-of-exploitation-and-forced-labour',
  },
  'RD-NL': {
    title: 'CKM study on online loverboys',
    publisher: 'Reformatorisch Dagblad',
    year: null,
    address: 'https://www.rd.nl/a/916439-loverboy-werkt-tegenwoordig-vooral-online-en-slaat-meteen-toe',
  },

  // North America, United Kingdom, Australia, Europe
  'FBI-23': {
    title: 'Public service announcement on fake job ads and scam compounds',
    publisher: 'FBI IC3',
    year: 2023,
    address: 'https://therecord.media/cyber-trafficking-fbi-warning-scam-compounds-pig-butchering',
  },
  'FBI-24': {
    title: 'Public service announcement on work-from-home scams',
    publisher: 'FBI IC3',
    year: 2024,
    address: 'https://cybernoz.com/fbi-warns-of-work-from-home-job-scams-that-use-crypto',
  },
  'FBI-20': {
    title: 'Public service announcement on fake job listings',
    publisher: 'FBI IC3',
    year: 2020,
    address:
      'https://news.softpedia.com/news/fbi-warns-of-fake-jobs-used-by-hackers-to-steal-users-personal-information-528958.shtml',
  },
  'FTC-TASK': {
    title: 'Task scams create the illusion of making money',
    publisher: 'US Federal Trade Commission',
    year: 2024,
    address: 'https://militaryconsumer.gov/blog/task-scams-create-illusion-making-money',
  },
  'FTC-21': {
    title: "Don't let job scams block your path forward",
    publisher: 'US Federal Trade Commission',
    year: 2021,
    address: 'https://consumer.ftc.gov/consumer-alerts/2021/04/dont-let-job-scams-block-your-path-forward',
  },
  'FTC-20': {
    title: 'A hire not so delightful',
    publisher: 'US Federal Trade Commission',
    year: 2020,
    address: 'https://consumer.ftc.gov/consumer-alerts/2020/12/hire-not-so-delightful',
  },
  'FTC-JS': {
    title: 'Job scams (sheet)',
    publisher: 'US Federal Trade Commission',
    year: null,
    address: 'https://www.nextierbank.com/ftc-resources/job-scams/',
  },
  'FTC-KIP': {
    title: 'Phony job offer scam',
    publisher: 'Kiplinger',
    year: 2024,
    address: 'https://www.kiplinger.com/personal-finance/job-search/phony-job-offer-scam',
  },
  'BBB-21': {
    title: 'BBB study finds job scams increased during pandemic',
    publisher: 'Better Business Bureau',
    year: 2021,
    address:
      'https://www.prnewswire.com/news-releases/looking-for-a-job-be-careful-bbb-study-finds-job-scams-increased-during-pandemic-301372009.html',
  },
  USPIS: {
    title: 'National Consumer Protection Week',
    publisher: 'US Postal Inspection Service',
    year: 2022,
    address: 'https://www.uspis.gov/ncpw-2022',
  },
  ITRC: {
    title: 'Online job scam reports rising',
    publisher: 'Identity Theft Resource Center',
    year: 2023,
    address: 'https://programbusiness.com/news/itrc-online-job-scam-reports-rising',
  },
  PROP: {
    title: 'Fake job ads used to steal identities',
    publisher: 'ProPublica',
    year: null,
    address: 'https://suggest-com-develop.go-vip.net/online-scam-fake-job-ads-steal-identities/2599225',
  },
  DHS: {
    title: 'Blue Campaign newsletter',
    publisher: 'US Department of Homeland Security',
    year: 2022,
    address: 'https://content.govdelivery.com/accounts/USDHS/bulletins/31c12c2',
  },
  CAFC: {
    title: 'Job scams',
    publisher: 'Canadian Anti-Fraud Centre',
    year: null,
    address: 'https://www.antifraudcentre-centreantifraude.ca/fraud-escroquerie/job-emploi-eng.htm',
  },
  'CAFC-23': {
    title: 'Job offer fraud alert',
    publisher: 'Global News, after the Canadian Anti-Fraud Centre',
    year: 2023,
    address: 'https://globalnews.ca/news/9925896/job-offer-fraud-canada-alert',
  },
  'VISA-DZ': {
    title: 'Warning on visa and job fraud',
    publisher: 'Embassy of Canada in Algiers',
    year: null,
    address: 'https://www.visa-algerie.com/?p=88621',
  },
  JA: {
    title: 'Seven signs of a job scam',
    publisher: 'JobsAware and Disclosure and Barring Service',
    year: 2024,
    address: 'https://financialaccountant.co.uk/news/new-year-jobseekers-urged-to-watch-out-for-job-scams/',
  },
  CIFAS: {
    title: 'Beware job ads for money transfer agents',
    publisher: 'Cifas',
    year: 2013,
    address: 'https://bizworldonline.com/beware-job-ads-for-money-transfer-agents-warns-cifas',
  },
  'UK-BBC': {
    title: 'Undercover report on sponsorship certificates for sale',
    publisher: 'BBC World Service',
    year: 2025,
    address: 'https://www.daily8.com/en/article/a1d26d26cb2f66d44f337f95c3e3858d',
  },
  'UK-COS': {
    title: 'Warning over visa scammers targeting students and healthcare workers',
    publisher: 'Smith Stone Walters',
    year: 2024,
    address:
      'https://smithstonewalters.com/news/warning-over-visa-scammers-targeting-students-and-healthcare-workers',
  },
  'UK-TIMES': {
    title: 'Report on the sale of sponsorship',
    publisher: 'The Times',
    year: 2024,
    address: null,
  },
  SCAMW: {
    title: 'New year, new job? Beware of scammers',
    publisher: 'ACCC Scamwatch',
    year: 2023,
    address: 'https://www.scamwatch.gov.au/news-alerts/new-year-new-job-beware-of-scammers',
  },
  'SCAMW-25': {
    title: 'Job scam networks targeting Australians disrupted',
    publisher: 'National Anti-Scam Centre',
    year: 2025,
    address: 'https://www.pittwateronlinenews.com/Job-Scam-Networks-Targeting-Australians-Disrupted.php',
  },
  VIC: {
    title: 'Fruit picking scam',
    publisher: 'Consumer Affairs Victoria',
    year: null,
    address: 'https://backpackerjobboard.com.au/fruit-picking-scam',
  },
  'WA-BP': {
    title: 'Backpackers warned about false farm jobs in Western Australia',
    publisher: 'Irish Times',
    year: 2013,
    address: null,
  },
  'AU-HC': {
    title: 'Beware fruit-picking scam in Australia',
    publisher: 'Free Malaysia Today',
    year: 2016,
    address:
      'https://www.freemalaysiatoday.com/category/nation/2016/09/12/beware-fruit-picking-scam-in-australia-warns-bersih-sydney/',
  },
  LCA: {
    title: 'Fruit picking: beware of scams (testimony)',
    publisher: 'LCA News',
    year: null,
    address: 'https://www.lcanews.com/temoignage-fruitpicking-attention-aux-arnaques/',
  },
  EVZ: {
    title: 'Job offers by messenger are mostly fraud',
    publisher: 'European Consumer Centre Germany',
    year: null,
    address:
      'https://www.rnz.de/ratgeber/ausbildung-und-beruf_artikel,-Dahinter-steckt-meist-Betrug-Job-Angebot-per-Messenger-_arid,1513184.html',
  },
  'RNZ-24': {
    title: 'Job scamming: where the traps lie in applications',
    publisher: 'LKA and Verbraucherzentrale NRW',
    year: 2024,
    address:
      'https://www.rnz.de/ratgeber_artikel,-Job-Scamming-Wo-Betrugsmaschen-im-Bewerbungsprozess-lauern-_arid,1414936.html',
  },
  'DE-LKA': {
    title: 'Warning on identity theft in applications',
    publisher: 'LKA and Verbraucherzentrale NRW',
    year: 2024,
    address:
      'https://www.rnz.de/ratgeber_artikel,-Job-Scamming-Wo-Betrugsmaschen-im-Bewerbungsprozess-lauern-_arid,1414936.html',
  },
  'DE-BRE': {
    title: 'False job offers by WhatsApp (Bremen police)',
    publisher: 'Radio Bremen',
    year: null,
    address: null,
  },
  'DE-OB': {
    title: 'Beware of fake job offers',
    publisher: 'online-bewerben.info',
    year: null,
    address: 'https://online-bewerben.info/vorsicht-vor-fake-jobangeboten',
  },
  'DE-EBAS': {
    title: 'Money mules and financial agents',
    publisher: 'eBanking – but secure!',
    year: null,
    address: 'https://www.ebas.ch/en/money-mules-financial-agents/',
  },
  'DE-WA': { title: 'WhatsApp fraud with job offers', publisher: 'sopov.org', year: null, address: null },
  'NCSC-CH': {
    title: 'Week 35 in review',
    publisher: 'Swiss National Cyber Security Centre',
    year: 2023,
    address: 'https://ncsc.admin.ch/ncsc/fr/home/aktuell/im-fokus/2023/wochenrueckblick_35.html',
  },
  'FR-LINEN': {
    title: 'Seasonal job scam: how to avoid the trap',
    publisher: 'viralmag.fr',
    year: null,
    address: 'https://viralmag.fr/arnaque-job-saisonnier-comment-eviter-le-piege',
  },
  'FR-JDN': {
    title: 'False job offers',
    publisher: 'Journal du Net',
    year: 2024,
    address: 'https://www.journaldunet.com/management/emploi-cadres/1531529-cd1-offre-emploi/',
  },
  'FR-OBS': {
    title: 'Immigration programmes that cheat people',
    publisher: 'France 24 Observers',
    year: 2017,
    address:
      'https://observers.france24.com/fr/20170421-enquete-ces-programmes-immigration-canada-escroquent-africains',
  },
  EUH: {
    title: 'How to avoid job scams in Europe',
    publisher: 'EU Helpers',
    year: null,
    address: 'https://euhelpers.co.uk/blog/how-to-avoid-job-scams-in-europe',
  },
  'PL-POL': {
    title: 'Safe work abroad',
    publisher: 'Polish Police',
    year: 2025,
    address: 'https://policja.pl/pol/aktualnosci/262337',
  },
  'PL-KRO': {
    title: 'Human trafficking: prevention',
    publisher: 'Police of Krosno Odrzańskie',
    year: 2015,
    address: 'https://krosno-odrzanskie.policja.gov.pl/go3/prewencja/handel-ludzmi/263,Handel-ludzmi.html',
  },
  'RO-ANITP': { title: 'Advice for work abroad', publisher: 'ANITP', year: 2020, address: null },
  'RO-EVE': {
    title: 'Report on recruitment for quick departures',
    publisher: 'Ziarul Evenimentul',
    year: 2026,
    address: 'https://www.ziarulevenimentul.ro',
  },
  'RO-TEL': {
    title: 'Report on go-betweens for work abroad',
    publisher: 'Telegraf',
    year: 2017,
    address: 'https://www.telegrafonline.ro/du-and-537i-de-nas-de-intermediari-ai-angajarilor-in-strainatate',
  },
  'BG-SIGNS': {
    title: 'Typical signs of trafficking offers',
    publisher: 'gastrobaiter.com',
    year: null,
    address: 'https://gastrobaiter.com/bg/actual-articles/typical-signs.html',
  },
  'UA-LS': {
    title: 'Advice on the risks of human trafficking',
    publisher: 'Eastern labour service of Ukraine',
    year: 2023,
    address:
      'https://schastye-rada.gov.ua/city/news/metodichn-rekomendats-pro-riziki-potraplyannya-u-situats-yu-torg-vl-lyudmi',
  },
  'UA-OD': { title: 'Tricks with vacancies', publisher: 'odesa.novyny.live', year: 2026, address: null },
  'UA-DN': {
    title: 'Fraud with online work',
    publisher: 'Police of Dnipropetrovsk region',
    year: 2026,
    address: null,
  },
  'RU-EMB': {
    title: 'Warning of the ambassador in Cambodia',
    publisher: 'TV Zvezda',
    year: 2025,
    address: 'https://tvzvezda.ru/news/20251114134-sBOUM.html',
  },
  'BY-LIB': {
    title: 'How to recognise a recruiter in social networks',
    publisher: 'Vileyka District Library',
    year: 2018,
    address:
      'https://villib.by/index.php/2018/08/28/kak-v-socsetyax-razoblachit-verbovshhika-na-nelegalnuyu-rabotu',
  },
  'AUP-W': {
    title: 'Scam: how to recognise it',
    publisher: 'AuPairWorld',
    year: null,
    address: 'https://www.aupairworld.com/en/wiki/scam',
  },
  'AUP-T': {
    title: 'Scam test',
    publisher: 'AuPairWorld',
    year: null,
    address: 'https://www.aupairworld.com/en/security/safe_searching/scam_test',
  },
  'AUP-C': {
    title: 'Questions about false host families',
    publisher: 'ConnectAuPair',
    year: null,
    address: 'https://connectaupair.world/faq.php?flang=en&q=183',
  },
  R29: {
    title: 'Fake model scouts and explicit photos',
    publisher: 'Refinery29',
    year: 2017,
    address: 'https://refinery29.com/en-gb/2017/10/175517/fake-model-scouts-tricking-girls-explicit-photos',
  },
  'AOL-17': {
    title: 'Teen model scouts on social media',
    publisher: 'AOL',
    year: 2017,
    address: 'https://www.aol.co.uk/2017/10/19/scamwatch-teen-model-scouts-social-media/',
  },
  UKM: {
    title: 'Staying safe online',
    publisher: 'UK Models',
    year: null,
    address: 'https://ukmodels.co.uk/blog/staying-safe-online',
  },
  'AF-17': {
    title: 'Modelling jobs: advance fee fraud alert',
    publisher: 'Action Fraud',
    year: 2017,
    address: null,
  },

  // Asia and the Gulf
  'SPF-25': {
    title: 'Police advisory on job scams involving messaging platforms',
    publisher: 'Singapore Police Force',
    year: 2025,
    address:
      'https://www.police.gov.sg/Media-Room/News/20250829_police_advisory_on_job_scams_involving_messaging_platforms',
  },
  'SPF-24': {
    title: 'Police advisory on job scams',
    publisher: 'Singapore Police Force',
    year: 2024,
    address: 'https://police.gov.sg/media-room/news/20240220_police_advisory_on_job_scams',
  },
  'SPF-21': {
    title: 'Police advisory on fake job advertisements',
    publisher: 'Singapore Police Force',
    year: 2021,
    address: 'https://aseanobserver.com/2021/04/08/police-advisory-on-fake-job-advertisements/',
  },
  'POEA-10': {
    title: 'Ten tips on how to avoid illegal recruiters',
    publisher: 'POEA',
    year: null,
    address: 'https://www.workabroad.ph/blog/item/168/10-Tips-on-How-to-Avoid-Illegal-Recruiters-',
  },
  'DMW-25': {
    title: 'Online job offers as entry point to trafficking',
    publisher: 'Department of Migrant Workers',
    year: 2025,
    address: 'https://dubaiofw.com/dmw-flags-online-job-offers-as-main-entry-point-to-trafficking-syndicates',
  },
  'DMW-TL': {
    title: 'Warning on job offers with free visa and ticket',
    publisher: 'Department of Migrant Workers',
    year: null,
    address: null,
  },
  'PH-LAW': {
    title: 'How to verify if an overseas recruitment agency is licensed',
    publisher: 'Respicio & Co.',
    year: null,
    address:
      'https://www.respicio.ph/commentaries/how-to-verify-if-an-overseas-recruitment-agency-is-licensed-in-the-philippines',
  },
  'BI-PH': {
    title: 'Warning on job offers in social media',
    publisher: 'Bureau of Immigration',
    year: 2025,
    address: 'https://saktoradiotv.com/bi-nagbabala-sa-job-offers-sa-socmed/',
  },
  'NBI-PH': {
    title: 'Report on recruitment and departure',
    publisher: 'National Bureau of Investigation',
    year: null,
    address: null,
  },
  'MEA-23': {
    title: 'Advisory on fake job offers abroad',
    publisher: 'Ministry of External Affairs, India',
    year: 2023,
    address:
      'https://www.livemint.com/news/india/ministry-of-external-affairs-warns-of-work-abroad-scams-shares-tips-to-identify-fake-job-offers-details-here-11702571771233.html',
  },
  'MEA-24': {
    title: 'Advisory for job seekers travelling to Laos and Cambodia',
    publisher: 'Ministry of External Affairs, India',
    year: 2024,
    address:
      'https://pragativadi.com/mea-issues-advisory-for-indian-job-seekers-travelling-to-laos-cambodia/',
  },
  SCROLL: {
    title: 'Cryptocurrency scammers exploit computer engineers',
    publisher: 'Scroll, Thomson Reuters Foundation',
    year: 2022,
    address:
      'https://scroll.in/article/1036622/how-cryptocurrency-scammers-are-exploiting-computer-engineers-from-india-and-other-asian-countries',
  },
  'IN-INT': {
    title: 'Internship related frauds',
    publisher: 'CorpoTech Legal',
    year: 2025,
    address:
      'https://corpotechlegal.com/internship-related-frauds-legal-safeguards-and-remedies-every-student-must-know',
  },
  'HI-UPK': {
    title: 'Cyber Dost warning',
    publisher: 'UP Kiran',
    year: null,
    address: 'https://upkiran.org',
  },
  'HI-HH': {
    title: 'Report on job offers for abroad',
    publisher: 'Hit and Hot News',
    year: null,
    address: 'https://hi.hitandhotnews.com/?p=2507',
  },
  'HI-PK': {
    title: 'Report on job offers for abroad',
    publisher: 'Punjab Kesari',
    year: 2025,
    address: 'https://m.punjab.punjabkesari.in',
  },
  'NP-24': {
    title: 'Report on visit visas for work',
    publisher: 'The Annapurna Express',
    year: 2024,
    address: 'https://theannapurnaexpress.com/story/51727',
  },
  'NP-VISA': {
    title: 'Racket with fake visas',
    publisher: 'Himal Press',
    year: null,
    address: 'https://en.himalpress.com/racket-trafficking-youths-to-job-destinations-by-preparing-fake-visa',
  },
  'NP-FVFT': {
    title: 'The free visa, free ticket rule',
    publisher: 'vishwanews.com',
    year: null,
    address: 'https://englishbackend.vishwanews.com/?p=10678',
  },
  'NE-EXC': {
    title: 'Notice on job offers abroad',
    publisher: 'Exclusive News Time',
    year: 2024,
    address: 'https://exclusivenewstime.com',
  },
  'NE-ACP': {
    title: 'Notice on job offers abroad',
    publisher: 'Anti Corruption Post',
    year: null,
    address: 'https://anticorruptionpost.com/index.php/news/2907844112',
  },
  'NE-KTV': {
    title: 'Notice on passports taken away',
    publisher: 'Kantipur TV',
    year: 2026,
    address: 'https://kantipurtv.com',
  },
  'NE-NV': {
    title: 'Notice on visit visas',
    publisher: 'Nepal Views',
    year: null,
    address: 'https://www.nepalviews.com/?p=301137',
  },
  'BD-MIN': {
    title: "Warning of the expatriates' ministry",
    publisher: "Ministry of Expatriates' Welfare, Bangladesh",
    year: null,
    address: 'https://saradin.news/news/200660',
  },
  'BN-SAR': {
    title: "Warning of the expatriates' ministry",
    publisher: 'Saradin',
    year: null,
    address: 'https://saradin.news/news/200660',
  },
  'BN-24': {
    title: 'Report on tourist visas for work',
    publisher: '24 Update News',
    year: null,
    address: 'https://www.24updatenews.com/article/149851',
  },
  'BN-BT': {
    title: 'Series on work abroad, part 8',
    publisher: 'Business Today 24',
    year: null,
    address: null,
  },
  'BN-LW': {
    title: 'Work visa advertisement',
    publisher: 'learnworkearnpopi.com',
    year: 2025,
    address: 'https://www.learnworkearnpopi.com/2025/08/blog-post.html',
  },
  'ID-TEMPO': { title: 'Signs of job ads of betting firms', publisher: 'Tempo', year: 2025, address: null },
  'ID-FAK': {
    title: 'Report on tourist visas for work',
    publisher: 'Fakta Kalbar',
    year: 2025,
    address: 'https://faktakalbar.id',
  },
  'ID-PAF': {
    title: 'Warning on offers with free ticket and housing',
    publisher: 'Komdigi and BP2MI',
    year: null,
    address: 'https://pafikwandang.info',
  },
  'ID-SUARA': {
    title: 'Warnings of the foreign ministry',
    publisher: 'Suara',
    year: 2025,
    address: 'https://amp.suara.com/news/2022/08/05/144156',
  },
  'VN-NLD': {
    title: 'Report on easy work with high pay',
    publisher: 'Người Lao Động',
    year: 2026,
    address: 'https://nld.com.vn',
  },
  'VN-CAFEF': { title: 'Report on job scams', publisher: 'CafeF', year: 2025, address: 'https://cafef.vn' },
  'VN-SS': {
    title: 'Job scams with training and place fees',
    publisher: 'Scam Shield',
    year: null,
    address: 'https://www.scam-shield.app',
  },
  'VN-TN': { title: 'Report on work in closed sites', publisher: 'Thanh Niên', year: 2022, address: null },
  'VN-CBL': {
    title: 'Warning on recruitment of minors',
    publisher: 'canhbaoluadaovn.com',
    year: null,
    address: 'https://canhbaoluadaovn.com/?p=736',
  },
  'TH-DOE': {
    title: 'Warning on online job ads',
    publisher: 'Department of Employment, Thailand',
    year: 2025,
    address: 'https://www.matichon.co.th/local/quality-life/news_5424140',
  },
  'TH-KR': {
    title: 'Work in Korea (advertisement and warning)',
    publisher: 'game-dd.com',
    year: 2023,
    address: null,
  },
  'TH-MFA': {
    title: 'Warning on work abroad',
    publisher: 'Ministry of Foreign Affairs, Thailand',
    year: null,
    address: 'https://pattayaone.news/?p=188260',
  },
  'CN-PUSH': {
    title: 'Account of recruitment into a closed site',
    publisher: '51haodu.com',
    year: null,
    address: 'https://51haodu.com/t/clhiZ0xaU3UyZg==',
  },
  'CN-163': {
    title: 'Account of recruitment abroad',
    publisher: '163.com',
    year: null,
    address: 'https://m.163.com/dy/article/KMPODIG905568K62.html',
  },
  'CN-SPIN': {
    title: 'Report on online gambling work',
    publisher: 'hulusaas.com',
    year: 2020,
    address: 'https://www.hulusaas.com',
  },
  'CN-STU': {
    title: 'Account of job offers to students',
    publisher: 'ilovedushubiji.com',
    year: null,
    address: 'https://www.ilovedushubiji.com/post/20267.html',
  },
  'CN-VN': {
    title: 'Account of place fees for factory work',
    publisher: 'ccwylie.com',
    year: null,
    address: 'https://ccwylie.com/xinwendongtai/986249.html',
  },
  'CN-ACTOR': {
    title: 'Actor found after false casting abroad',
    publisher: 'Channel NewsAsia',
    year: 2025,
    address:
      'https://www.channelnewsasia.com/asia/chinese-actor-wang-xing-victim-human-trafficking-thailand-myanmar-border-scams-4845356',
  },
  HKPF: {
    title: 'Warning on job traps',
    publisher: 'Hong Kong Police Force',
    year: 2025,
    address: 'https://www.hkong.hk/2025/0212/32035.shtml',
  },
  MACAO: {
    title: 'Warning on couriers and easy work',
    publisher: 'Judiciary Police, Macao',
    year: 2024,
    address: 'https://www.waou.com.mo',
  },
  'CNA-22': { title: 'Report on scam compounds', publisher: 'CNA', year: 2022, address: null },
  'CNA-23': {
    title: 'Commentary on scam compounds',
    publisher: 'CNA',
    year: 2023,
    address:
      'https://www.channelnewsasia.com/commentary/online-scam-victims-scammers-syndicate-casino-gambling-3834206',
  },
  DUBAI: {
    title: 'Warning on false job offers',
    publisher: 'Dubai Police',
    year: 2025,
    address: 'https://www.albayan.ae/news/uae/dubai/950376',
  },
  'EG-MFA': {
    title: 'Warning on imitated sites and payments',
    publisher: 'Ministry of Foreign Affairs, Egypt',
    year: null,
    address: 'https://www.elyamnelaraby.com/504670',
  },
  'AR-WAR': {
    title: 'Warning on false contracts',
    publisher: 'waradana.com',
    year: null,
    address: 'https://waradana.com/article/211203',
  },

  // Africa and Latin America
  'KE-25': {
    title: 'Warning on job scams abroad',
    publisher: 'State Department for Diaspora Affairs, Kenya',
    year: 2025,
    address:
      'https://odrimedia.co.ke/ps-njogu-warns-kenyans-beware-of-job-scams-in-thailand-india-and-malaysia',
  },
  'KE-NEA': {
    title: 'Fake vacancies abroad for drivers',
    publisher: 'National Employment Authority, Kenya',
    year: null,
    address:
      'https://www.kenyans.co.ke/news/110312-govt-flags-fake-job-vacancies-abroad-targeting-kenyan-drivers',
  },
  'KE-23': {
    title: 'Checklist for jobs abroad',
    publisher: 'Tuko',
    year: 2023,
    address: 'https://www.tuko.co.ke/business-economy/528406',
  },
  'UG-26': {
    title: 'Tighter rules for jobs in the Middle East',
    publisher: 'Government of Uganda',
    year: 2026,
    address:
      'https://www.matookerepublic.com/news/20260206/government-tightens-rules-to-protect-ugandans-seeking-jobs-in-the-middle-east',
  },
  'UG-SUS': {
    title: 'Suspended licences of recruiters',
    publisher: 'Monday Times',
    year: null,
    address: 'https://mondaytimes.co.ug',
  },
  NAPTIP: {
    title: 'Warning on fake oil and gas job ads',
    publisher: 'NAPTIP',
    year: 2024,
    address:
      'https://www.pulse.ng/news/local/naptip-warns-nigerians-against-fake-oil-and-gas-job-ads-in-west-africa/4vl81bd',
  },
  'ET-MOLS': {
    title: 'Notice of the labour ministry',
    publisher: 'Ministry of Labor and Skills, Ethiopia',
    year: null,
    address: 'https://discovertelegram.com/channel/addisstandardamh',
  },
  'ET-WAL': {
    title: 'Notice on visit visas for work',
    publisher: 'Walta',
    year: null,
    address: 'https://waltainfo.com/am/32120',
  },
  SAPS: {
    title: 'How to spot job scams linked to trafficking',
    publisher: 'South African Police Service',
    year: null,
    address: 'https://newsafricanow.com/listicle-how-to-spot-job-scams-linked-to-human-trafficking/',
  },
  'SW-RO': {
    title: 'Report on agents for work abroad',
    publisher: 'Radio Osotua',
    year: 2022,
    address: 'https://www.radioosotua.co.ke',
  },
  'SW-OM': {
    title: 'Account of departure in two weeks',
    publisher: 'ommykiss.blogspot.com',
    year: 2010,
    address: 'https://ommykiss.blogspot.com/2010/03',
  },
  'SW-JF': { title: 'Account of papers taken', publisher: 'JamiiForums', year: null, address: null },
  'BR-MRE': {
    title: 'Alert: trafficking to Southeast Asia',
    publisher: 'Ministry of Foreign Affairs, Brazil',
    year: null,
    address:
      'https://www.gov.br/mre/pt-br/assuntos/portal-consular/alertas%20e%20noticias/alertas/trafico-de-pessoas-para-o-sudeste-asiatico',
  },
  CLIC: {
    title: 'Report on offers with flight and housing',
    publisher: 'Clic Portela',
    year: 2026,
    address: 'https://www.clicportela.com.br/noticia/159725',
  },
  MJSP: {
    title: 'Warning of the Ministry of Justice, Brazil',
    publisher: 'Diário de Petrópolis',
    year: 2025,
    address: null,
  },
  'MX-INF': {
    title: 'Job scams abroad: how to recognise them',
    publisher: 'Infobae',
    year: 2025,
    address:
      'https://www.infobae.com/mexico/2025/09/27/estafas-laborales-en-el-extranjero-como-reconocerlas-y-protegerte/',
  },
  'MX-CRIME': { title: 'False offers of crime groups', publisher: 'Infobae', year: 2025, address: null },
  'FISC-MX': {
    title: 'Warning of a public prosecutor',
    publisher: 'Conecta Juárez',
    year: null,
    address: 'https://conectajuarez.com/38976',
  },
  GOLFO: { title: 'Weekly pay without experience', publisher: 'Imagen del Golfo', year: null, address: null },
  TBS: {
    title: 'Job ads that are too good',
    publisher: 'Tribuna del Bajío',
    year: 2022,
    address: 'https://tbsek.mx/blog/2022/noviembre/19.anunciostrabajo.html',
  },

  // Research, data, engines, warning design
  VCK: {
    title: '"Spotting the signs" of trafficking recruitment online',
    publisher: 'Volodko, Cockbain and Kleinberg, Trends in Organized Crime 23',
    year: 2020,
    address: 'https://link.springer.com/article/10.1007/s12117-019-09376-5',
  },
  EMSCAD: {
    title: 'Automatic detection of online recruitment frauds',
    publisher: 'Vidros et al., Future Internet 9(1):6',
    year: 2017,
    address: 'https://www.mdpi.com/1999-5903/9/1/6',
  },
  'EMSCAD-GH': {
    title: 'Fake job detection (analysis notes)',
    publisher: 'aghilissen',
    year: 2020,
    address: 'https://github.com/aghilissen/FakeJobDetection',
  },
  PITCH: {
    title: "The Traffickers' Pitch",
    publisher: 'Zhou et al.',
    year: 2026,
    address: 'https://arxiv.org/abs/2605.25416',
  },
  TGS: {
    title: 'Telegram spam samples (tg-spam)',
    publisher: 'umputun',
    year: null,
    address: 'https://github.com/umputun/tg-spam',
  },
  SA: {
    title: 'SpamAssassin rules',
    publisher: 'Apache SpamAssassin',
    year: null,
    address: 'https://spamassassin.apache.org',
  },
  'SA-02': {
    title: 'SpamAssassin talk at HEANet',
    publisher: 'Apache SpamAssassin',
    year: 2002,
    address: 'https://spamassassin.apache.org/old/presentations/HEANet_2002/text6.html',
  },
  'GOOGLE-JP': {
    title: 'JobPosting structured data',
    publisher: 'Google Search Central',
    year: null,
    address: 'https://developers.google.com/search/docs/appearance/structured-data/job-posting',
  },
  'FELT-15': {
    title: 'Improving SSL warnings',
    publisher: 'CHI',
    year: 2015,
    address: 'https://doi.org/10.1145/2702123.2702442',
  },
  'REEDER-18': {
    title: 'An experience sampling study of user reactions to browser warnings in the field',
    publisher: 'CHI',
    year: 2018,
    address: null,
  },
  'SUN-09': { title: 'Crying wolf', publisher: 'USENIX Security', year: 2009, address: null },
  'AND-15': {
    title: 'How polymorphic warnings reduce habituation in the brain',
    publisher: 'CHI',
    year: 2015,
    address: 'https://neurosecurity.byu.edu/chi_fmri_habituation/',
  },
  'VANCE-19': {
    title: 'Generalization of habituation',
    publisher: 'Vance et al.',
    year: 2019,
    address: 'https://dokumen.tips/documents/generalization-of-habituation.html',
  },
  'LOCK-23': {
    title: 'The lock icon in Chromium is replaced',
    publisher: 'Pipedot',
    year: 2023,
    address: 'https://pipedot.org/6BDKG',
  },
  PRAT: {
    title: 'Field tests of forewarning against fraud',
    publisher: 'A. Pratkanis',
    year: null,
    address: 'https://bakerfraudreport.com/?page=12&paged=8',
  },
  'SCHEIBE-14': {
    title: 'Forewarning reduces fraud susceptibility in vulnerable consumers',
    publisher: 'Scheibe et al.',
    year: 2014,
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4199235',
  },
  'BURKE-22': {
    title: 'Can educational interventions reduce susceptibility to financial fraud?',
    publisher: 'Journal of Economic Behavior and Organization 198',
    year: 2022,
    address: 'https://doi.org/10.1016/j.jebo.2022.03.028',
  },
  AARP: {
    title: 'Words matter',
    publisher: 'AARP and FINRA Foundation',
    year: 2024,
    address: 'https://aarp.org/lp/words-matter/',
  },

  // Our own collection
  LURES: {
    title: 'Wordings seen in real offers, collected for Second Look',
    publisher: 'Second Look',
    year: null,
    address: null,
  },
} as const satisfies Readonly<Record<string, Source>>;

export type SourceCode = keyof typeof SOURCES;
