// Dutch: what turns a sentence around. Plain words in the phrase language, folded like every text.
import type { Frame } from '../../define.ts';

export const frame = {
  'frame-negation': [
    'niet',
    'geen',
    'nooit',
    'niemand',
    'niets',
    'zonder',
    'nergens',
    'noch',
    'in plaats van',
    'nimmer',
    'vrij van',
    'hoef* niet',
  ],

  'frame-negation-after': ['niet', 'nooit', 'geen', '(verboden|uitgesloten|niet toegestaan)', 'niets'],

  'frame-warning': [
    '(pas op|let op|kijk uit|opgepast|wees alert|wees voorzichtig|waarschuw*|gewaarschuwd|waarschuwing*)',
    '(oplicht*|opgelicht*|fraud*|zwendel*|bedrieg*|bedrog|bedrogen|misleid*|afzetterij)',
    '(crimine*|mensenhandel*|ronselaar*|uitbuit*|uitgebuit*|daders)',
    '(nep|valse|vals|malafide|frauduleuze|verdachte|zogenaamde|ongeloofwaardige) (vacature*|baan|banen|recruiter*|werkgever*|bureau*|bedrijf|bedrijven|uitzendbureau*|aanbieding*|aanbod)',
    '(nepvacature*|nepbaan*|neprecruiter*|vacaturefraude|baanfraude|jobscam*|babbeltruc*)',
    '(geldezel*|money mule*|witwas*)',
    '(alarmbel*|waarschuwingssignal*|rode vlag*|signalen van)',
    'te mooi om waar',
    '(trap|trappen) er [niet] in',
    '(betaal|deel|geef|stuur|maak|klik|ga|reageer) (nooit|niet|geen)',
    '(meld|melden|aangifte) .. (politie|fraudehelpdesk|bank|aangifte|doen)',
    'scam',
    'phishing*',
    '(uit naam van|doen zich voor)',
    'valstrik',
  ],

  'frame-report': [
    '(politie|fraudehelpdesk|consumentenbond|ambassade|ministerie|experts|arbeidsinspectie|om|bank) .. (waarschuw*|meld*|zegt|adviseer*|vertel*|raad*|laat weten|onderzoek*)',
    'volgens (de politie|het om|experts|onderzoek|de bank|justitie|het onderzoek)',
    '(haar|hem|hen|de vrouw|de man|slachtoffers|de slachtoffers|gedupeerden|mensen|jongeren) (werd|werden|wordt|worden|is|was) [een|gratis] (beloofd|gevraagd|verteld|gelokt|gedwongen|benaderd|aangeboden|voorgehouden)',
    '(slachtoffer*|gedupeerde*|de vrouw|de man|studente) .. (vertel*|verloor|moest*|werd*|kreeg|dacht)',
    '(naar verluidt|zogenaamd)',
    '(vaak|meestal|doorgaans|vervolgens) (vragen|beloven|bieden|wordt|worden|krijg|moet het)',
  ],

  'frame-news': [
    '(aangehouden|gearresteerd|veroordeeld|opgepakt|bevrijd|vervolgd)',
    '(rechtbank|justitie|rechercheurs|onderzoek|officier van|rechter)',
    'slachtoffer*',
    '(bende|netwerk) .. (opgerold|criminelen|oplichters|mensenhandelaren)',
    '(verloor|kwijt|schade) .. {amount}',
    '(enquête|onderzoek|cijfers)',
    'redactie',
    'meldingen ontvangen',
  ],

  'frame-help-page': [
    '(als|wanneer|indien) (iemand|een werkgever|een bureau|u wordt|je wordt|een recruiter|een onbekende)',
    '(hoe|zo) (herken*|bescherm*|voorkom*|meld*|controleer*)',
    '(meldpunt|hulplijn|telefoonnummer van|fraudehelpdesk|comensha|slachtofferhulp)',
    '(je|uw|ken je) rechten',
    '(je|u) hebt recht',
    '(echte|eerlijke|betrouwbare|bonafide|serieuze) (werkgever*|bureau*|bedrijf|bedrijven|vacature*|recruiter*)',
    'neem contact op met .. (politie|bank|ambassade|vakbond)',
    '(tips|advies) (voor|om)',
    'veelgestelde vragen',
    'dit is (strafbaar|verboden|illegaal)',
  ],

  'frame-question': [
    '(moet|mag|zal|kan) ik',
    'is (het|dit|dat) (normaal|waar|legaal|gebruikelijk|oplichting|betrouwbaar)',
    '(heeft|kent|weet) iemand',
    'waarom moet ik',
    'wat gebeurt er als',
    '(mag|mogen) (een|mijn) (werkgever|baas|bureau)',
  ],

  'frame-past': [
    '(vroeger|destijds|ooit)',
    '(vorig jaar|vorige zomer|jaren geleden|maanden geleden)',
    '{number} (jaar|maanden) geleden',
    'toen ik',
    'in mijn (vorige|oude)',
  ],

  'frame-condition': [
    '(als|indien|mocht|wanneer) (iemand|ze|een werkgever|een bureau|de werkgever|het bureau|een recruiter)',
    'wie .. (vraagt|belooft|eist)',
    'iedereen die',
    'stel dat',
  ],

  'frame-me-paying': [
    '(wij|we|het bedrijf|de werkgever|het hotel|het ziekenhuis|de rederij|het gezin) .. (betalen|betaalt|vergoeden|vergoedt|dekken|regelen) .. (kosten|visum|vlucht|ticket|reis*|cursus|opleiding|training|keuring|kleding|uniform|kamer|huur|vog|verzekering)',
    '(betalen|vergoeden|dekken) (wij|we)',
    'op (onze kosten|kosten van de werkgever|kosten van het bedrijf)',
    '(betaald|vergoed) door (ons|de werkgever|het bedrijf|het ziekenhuis|de rederij)',
    'voor onze rekening',
  ],
} satisfies Frame;
