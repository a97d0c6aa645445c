import type { DeadNumber } from '../utils/evidence/helplines';
import { useBilingual, useMessages } from './language';
import { careMessages } from './messages/care';

/** Numbers in a text that no longer lead to help, each with the one that does. */
export function DeadNumbers({ dead }: { dead: readonly DeadNumber[] }) {
  const say = useMessages(careMessages);
  const tell = useBilingual();
  if (dead.length === 0) return null;
  return (
    <section class="stack-small">
      <h3 class="label">{say.deadTitle}</h3>
      {dead.map(({ id, name, since, note, instead }) => (
        <div key={id}>
          <p>
            {name}
            {since !== null && <span class="note"> · {since}</span>}
          </p>
          <p class="note">{tell(note)}</p>
          {instead !== null && (
            <p>
              {instead.tel === undefined ? (
                say.deadInstead(instead.name, instead.phone ?? '')
              ) : (
                <a href={instead.tel}>{say.deadInstead(instead.name, instead.phone ?? '')}</a>
              )}
            </p>
          )}
        </div>
      ))}
    </section>
  );
}
