// The places an offer names, in its own order, when they lie in different countries.
import type { Place } from '../lib/core/types.ts';
import { Say, useT } from './voice.tsx';

export function Route({ places, text }: { places: readonly Place[]; text: string }) {
  const t = useT();
  const stops = places.filter((place, at) => places.findIndex((other) => other.id === place.id) === at);
  if (new Set(stops.map((stop) => stop.country)).size < 2) return null;
  return (
    <section class="part">
      <h3>
        <Say id="route.title" />
      </h3>
      <ol class="route">
        {stops.map((stop) => {
          const named = text.slice(stop.start, stop.end);
          const country = t.country(stop.country);
          return (
            <li key={stop.id}>
              <bdi>{named}</bdi>
              {named.toLowerCase() !== country.toLowerCase() && <span class="note"> ({country})</span>}
            </li>
          );
        })}
      </ol>
      <p>
        <Say id="route.note" />
      </p>
    </section>
  );
}
