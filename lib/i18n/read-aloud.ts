// Reads text aloud with a voice that lives on this device; a network voice would send the text away.

const sameLanguage = (voice: string, language: string): boolean =>
  voice.toLowerCase().split(/[-_]/)[0] === language.toLowerCase().split('-')[0];

export function localVoice<Voice extends { lang: string; localService: boolean }>(
  voices: readonly Voice[],
  language: string,
): Voice | null {
  return voices.find((voice) => voice.localService && sameLanguage(voice.lang, language)) ?? null;
}

/** A function that reads aloud, or `null` where no local voice speaks the language. */
export function createReader(
  speech: SpeechSynthesis | undefined,
  language: string,
): ((text: string) => void) | null {
  const voice = speech ? localVoice(speech.getVoices(), language) : null;
  if (!speech || !voice) return null;
  return (text) => {
    speech.cancel();
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    speech.speak(utterance);
  };
}
