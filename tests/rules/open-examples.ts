// Examples the engine does not get right yet: each is an open piece of work, none is hidden.
// Whoever makes one pass is told by the test to take it off this list.
// Open since 2026-11-24: phrases of these languages are in trial; the wording or the engine needs another look.

/** `language: beginning of the text`. */
export const OPEN_EXAMPLES: readonly string[] = [
  'cs: Agentura s povolením č. 18432 posílá pečovatelky do zahraničí.',
  'cs: Dotazy? Zavolejte do kanceláře, Irena ví vše.',
  'cs: Poplatek za vízum 80 eur se hradí přímo na velvyslanectví.',
  'cs: Pracovníci nesmí opustit areál, uvnitř je vše.',
  'cs: Přidejte si číslo na WhatsAppu a napište jméno.',
  'cs: Rozmyslete si to v klidu, místo držíme dva týdny.',
  'cs: Zahraniční firma hledá čtyřicet mladých, cesta brzy, ptejte se do ',
  'cs: ještě pár fotek v plavkách, klient to chce',
  'cs: nejdřív si kup kurz online a pak tě pustíme dál',
  'cs: teď ti přijde kód, pošli mi ho',
  'cs: založ si účet pro nás a máš 2000 Kč',
  'de: Fake-Profile löschst du, sobald Nutzer sie melden, so bleibt die S',
  'de: mach noch Bilder im Bikini, der kunde will das sehen',
  'de: zahl bitte noch die versicherung, 80 euro, ohne das kein start',
  'en: You did the camera test in underwear for the job. If you do not pa',
  'es: Auxiliar de oficina: ingresas los cheques de los socios, pides mat',
  'es: Fábrica en Europa, salida en 3 días, la camioneta sale de la plaza',
  'es: Gracias a mi mentora, ya retiré mi segunda comisión, el dinero lle',
  'it: Abiti in un complesso sorvegliato, la spesa la facciamo noi.',
  'nl: De politie zoekt nieuwe agenten in Breda.',
  'pt: Abra uma conta digital no seu nome e nos passa o acesso e o cartão',
  'pt: Esquema do pix forte no fim de semana, chama que eu explico tudo n',
  'pt: Suporte para uma empresa de apostas online no estrangeiro, saída e',
  'pt: Você leva uma mala no avião até a Europa, alguém espera, e volta n',
  'ro: Dacă cineva scrie „știm unde stai”, păstrează mesajul și sună la p',
  'ro: Deschizi un cont Revolut și ne dai datele și cardul, primești bani',
  'ro: Ghid de călătorie: controlul la aeroport poate dura o oră vara, sc',
  'ro: Lucrezi peste hotare cu zbor plătit, mese gratuite și cazare asigu',
  'ro: Unde locuiesc părinții tăi și unde lucrează tata? Trimite și o poz',
  'vi: Bạn nào quan tâm nhắn zalo chị Hạnh, ở đây chị không trả lời.',
];
