import { useQuery } from '@tanstack/react-query';
import { api, call } from '../../api/client';
import { Loaded } from '../../components/states';
import { MaterialPrices } from './MaterialPrices';
import { OneMore } from './OneMore';
import { WeekPrices } from './WeekPrices';

/** Where more capacity would have been worth most: by material and province, and by line, offer and week. */
export function BottlenecksTab({ runId }: { readonly runId: string }) {
  const proved = useQuery({
    queryKey: ['run', runId, 'one-more'],
    queryFn: () => call(api.GET('/api/v1/runs/{id}/one-more', { params: { path: { id: runId } } })),
  });
  return (
    <div className="stack-wide">
      <MaterialPrices runId={runId} />
      <Loaded query={proved}>{({ items }) => (items.length > 0 ? <OneMore items={items} /> : null)}</Loaded>
      <WeekPrices runId={runId} />
    </div>
  );
}
