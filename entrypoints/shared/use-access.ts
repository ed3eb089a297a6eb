// Which sites the reader allowed besides the built-in portals.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { AccessView } from '../../components/settings-view.ts';
import { askForAllSites, giveBackAll, giveBackSite, grantedSites } from '../../lib/browser/permissions.ts';

export function useAccess(): readonly [AccessView, (all: boolean) => void, (host: string) => void] {
  const [access, setAccess] = useState<AccessView>({ all: false, hosts: [] });
  const refresh = useCallback(() => void grantedSites().then(setAccess), []);
  useEffect(refresh, [refresh]);
  return [
    access,
    (all) => void (all ? askForAllSites() : giveBackAll()).then(refresh),
    (host) => void giveBackSite(host).then(refresh),
  ];
}
