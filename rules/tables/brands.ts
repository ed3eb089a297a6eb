// Names often borrowed for invented jobs, with the hosts that are really theirs. `words` is in the phrase language.
export interface Brand {
  readonly id: string;
  readonly words: readonly string[];
  readonly hosts: readonly string[];
}

const LINES = `
amazon: amazon|亚马逊|अमेज़न|أمازون = amazon.com amazon.jobs amazon.co.uk amazon.de amazon.fr amazon.es amazon.it amazon.in amazon.com.br amazon.ca amazon.com.mx amazon.co.jp amazon.ae amazon.sa amazon.pl amazon.nl aboutamazon.com amazondelivers.jobs
google: google careers|google hr|google recruit* = google.com careers.google.com abc.xyz
microsoft: microsoft = microsoft.com linkedin.com
apple-inc: apple inc|apple store jobs = apple.com
meta: meta platforms|facebook jobs|facebook careers = meta.com metacareers.com facebook.com
netflix: netflix = netflix.com jobs.netflix.com
tiktok: tiktok = tiktok.com bytedance.com lifeattiktok.com
youtube: youtube jobs|youtube hr = youtube.com google.com
spotify: spotify = spotify.com lifeatspotify.com
linkedin: linkedin recruit*|linkedin hr = linkedin.com
indeed: indeed recruit*|indeed hr|indeed jobs department = indeed.com indeedemail.com
dhl: dhl = dhl.com dhl.de dpdhl.com dhl.co.uk dhl.fr
fedex: fedex = fedex.com
ups: united parcel service|ups jobs = ups.com jobs-ups.com
usps: usps|us postal service = usps.com
royal-mail: royal mail = royalmail.com
dpd: dpd jobs|dpd kurier = dpd.com dpd.de dpd.co.uk
maersk: maersk = maersk.com
msc: msc cruises|msc crociere|mediterranean shipping company = msc.com msccruises.com mscgva.ch
carnival: carnival cruise* = carnival.com carnivalcorp.com
royal-caribbean: royal caribbean = royalcaribbean.com rccl.com royalcaribbeangroup.com
norwegian-cruise-line: norwegian cruise line = ncl.com nclhltd.com
costa-cruises: costa cruises|costa crociere = costacruises.com costacrociere.it costacareers.com
princess-cruises: princess cruises = princess.com
disney: disney|walt disney = disney.com disneycareers.com disneycruise.com
emirates: emirates airline|emirates airlines|emirates group|fly emirates = emirates.com emiratesgroupcareers.com dnata.com
qatar-airways: qatar airways = qatarairways.com qatarairways.com.qa
etihad: etihad = etihad.com
saudia: saudia|saudi airlines = saudia.com
turkish-airlines: turkish airlines|türk hava yolları = turkishairlines.com thy.com
lufthansa: lufthansa = lufthansa.com be-lufthansa.com lufthansagroup.careers
ryanair: ryanair = ryanair.com
singapore-airlines: singapore airlines = singaporeair.com
cathay-pacific: cathay pacific = cathaypacific.com
air-canada: air canada = aircanada.com
heathrow: heathrow airport = heathrow.com
changi: changi airport = changiairport.com
ikea: ikea|イケア = ikea.com ikea.co.id ingka.com
lidl: lidl = lidl.com lidl.de lidl.co.uk lidl.fr lidl.pl lidl.es lidl.it lidl.ro schwarz lidl.cz
aldi: aldi = aldi.com aldi.co.uk aldi-sued.de aldi-nord.de aldi.us
carrefour: carrefour = carrefour.com carrefour.fr carrefour.es carrefouruae.com majidalfuttaim.com
walmart: walmart = walmart.com walmart.ca walmart.com.mx
costco: costco = costco.com
tesco: tesco = tesco.com tesco-careers.com
shoprite: shoprite = shoprite.co.za shopriteholdings.co.za
zara: zara jobs|inditex = zara.com inditex.com inditexcareers.com
hm: h m group|hm group jobs = hm.com hmgroup.com
nike: nike = nike.com
adidas: adidas = adidas.com adidas-group.com
shein: shein = shein.com sheingroup.com
temu: temu = temu.com pddholdings.com
alibaba: alibaba|taobao|淘宝 = alibaba.com alibabagroup.com taobao.com
shopee: shopee = shopee.com shopee.ph shopee.co.id shopee.vn shopee.sg shopee.com.my shopee.co.th shopee.com.br sea.com
lazada: lazada = lazada.com lazada.com.ph lazada.co.id lazada.vn lazada.sg lazada.com.my lazada.co.th
tokopedia: tokopedia = tokopedia.com
flipkart: flipkart = flipkart.com flipkartcareers.com
mercado-libre: mercado libre|mercado livre|mercadolibre = mercadolibre.com mercadolibre.com.ar mercadolibre.com.mx mercadolivre.com.br
ebay: ebay = ebay.com ebayinc.com ebay.de ebay.co.uk
etsy: etsy = etsy.com
rakuten: rakuten|楽天 = rakuten.com rakuten.co.jp
ozon: ozon|озон вакансии = ozon.ru ozon.com
wildberries: wildberries|вайлдберриз = wildberries.ru wb.ru rwb.ru
sberbank: сбербанк|sberbank = sber.ru sberbank.ru rabota.sber.ru
booking: booking com|bookingcom = booking.com
agoda: agoda = agoda.com careersatagoda.com
trivago: trivago = trivago.com
expedia: expedia = expedia.com expediagroup.com
tripadvisor: tripadvisor = tripadvisor.com
airbnb: airbnb = airbnb.com
marriott: marriott = marriott.com
hilton: hilton hotel*|hilton = hilton.com
hyatt: hyatt = hyatt.com
accor: accor hotel*|accor group = accor.com
burj-al-arab: jumeirah|burj al arab = jumeirah.com
mcdonalds: mcdonald s|mcdonalds|麦当劳 = mcdonalds.com mcdonalds.co.uk mcdonalds.de mcdonalds.fr
starbucks: starbucks|星巴克 = starbucks.com
kfc: kfc jobs|kfc vacancy = kfc.com kfc.co.uk
coca-cola: coca cola = coca-cola.com coca-colacompany.com cchellenic.com
pepsi: pepsico|pepsi jobs = pepsico.com pepsicojobs.com
nestle: nestlé|nestle = nestle.com
unilever: unilever = unilever.com
samsung: samsung|삼성 = samsung.com samsungcareers.com
toyota: toyota = toyota.com global.toyota toyota.co.jp toyota.com.au
tesla: tesla jobs|tesla motors = tesla.com
bmw: bmw group|bmw jobs = bmw.com bmwgroup.com bmwgroup.jobs
volkswagen: volkswagen = volkswagen.com volkswagen.de volkswagen-group.com
siemens: siemens = siemens.com
shell: royal dutch shell|shell oil|shell petroleum = shell.com
exxonmobil: exxonmobil|exxon mobil = exxonmobil.com
chevron: chevron = chevron.com
totalenergies: totalenergies|total energies = totalenergies.com
aramco: aramco|ارامكو = aramco.com aramco.jobs
adnoc: adnoc = adnoc.ae
qatarenergy: qatarenergy|qatar petroleum = qatarenergy.qa
halliburton: halliburton = halliburton.com
rio-tinto: rio tinto = riotinto.com
un: united nations jobs|united nations vacancy|unicef|unhcr|undp = un.org unicef.org unhcr.org undp.org
who: world health organization = who.int
red-cross: red cross = icrc.org ifrc.org redcross.org redcross.org.uk
nhs: nhs = nhs.uk nhs.net
binance: binance = binance.com
coinbase: coinbase = coinbase.com
bybit: bybit = bybit.com
paypal: paypal = paypal.com
western-union: western union jobs = westernunion.com
upwork: upwork = upwork.com
fiverr: fiverr = fiverr.com
adecco: adecco = adecco.com adeccogroup.com adecco.fr adecco.de adecco.co.uk adecco.es adecco.it
randstad: randstad = randstad.com randstad.nl randstad.fr randstad.de randstad.es randstad.it randstad.pl
manpower-group: manpowergroup = manpowergroup.com manpower.com manpower.fr
hays: hays recruitment = hays.com hays.co.uk
michael-page: michael page = michaelpage.com pagegroup.com
robert-walters: robert walters = robertwalters.com
fifa: fifa = fifa.com fifa.org
`;

export const BRANDS: readonly Brand[] = LINES.trim()
  .split('\n')
  .map((line) => {
    const [id = '', rest = ''] = line.split(/: (.*)/s, 2);
    const [words = '', hosts = ''] = rest.split(' = ');
    return { id, words: words.split('|'), hosts: hosts.split(' ').filter((host) => host.includes('.')) };
  });
