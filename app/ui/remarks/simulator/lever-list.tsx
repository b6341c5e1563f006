import { playedField } from '#app/domain/remarks/simulator/play.ts'
import type { SimulatorPage } from '#app/domain/remarks/simulator/simulator-page.ts'
import { placeOn } from '#app/domain/remarks/simulator/standing.ts'
import { useSay } from '#app/ui/say.ts'
import { groupName, saidOfGroup } from './group-name.ts'
import type { usePlayed } from './use-played.ts'

type Props = { page: SimulatorPage; say: ReturnType<typeof usePlayed> }

/** What can be moved: each group between its limits, with a button for less and one for more. */
export function LeverList({ page, say: { amount, change } }: Props) {
  const say = useSay()
  const text = say.text.simulator
  const { groups, played, board } = page
  return (
    <ul className="remarks levers">
      {groups.map((group) => {
        const { number, least, most } = group
        const why = saidOfGroup(say, group.why)
        const lever = played.levers.find((one) => one.number === number)
        if (!lever) return null
        const name = groupName(say, group)
        const limits = `${amount(least)} – ${amount(most)}`
        return (
          <li key={number} id={`lever-${number}`}>
            <div>
              <b>{name}</b>
              <small>
                {limits}
                {why ? ` · ${why}` : null}
              </small>
            </div>
            <svg aria-hidden="true">
              <line x2="100%" y1="9" y2="9" />
              <rect x={placeOn(group.amount, group)} width="3" height="18" />
              <circle cx={placeOn(lever.amount, group)} cy="9" r="8" />
            </svg>
            <div className="tally">
              <Press {...{ number, state: lever.less }} label={text.less(name, amount(board.step))}>
                −
              </Press>
              <output>
                <b>{amount(lever.amount)}</b>
                <small>{change(lever.by)}</small>
              </output>
              <Press {...{ number, state: lever.more }} label={text.more(name, amount(board.step))}>
                +
              </Press>
            </div>
          </li>
        )
      })}
    </ul>
  )
}

type PressProps = { number: number; state: string | null; label: string; children: string }

/** Leads to what is played after one press, at the same lever; off at its limit. */
function Press({ number, state, label, children }: PressProps) {
  return (
    <button
      type="submit"
      name={playedField}
      value={state ?? undefined}
      formAction={`#lever-${number}`}
      aria-label={label}
      disabled={state === null}
    >
      {children}
    </button>
  )
}

/** What cannot be moved, each with its reason; and what comes from outside. */
export function KeptList({ page, say: { amount, unit } }: Props) {
  const say = useSay()
  const text = say.text.simulator
  const { kept, rest, received } = page
  const rows = [
    ...kept.map(({ because, why, ...group }) => ({
      key: group.lines.join(),
      name: groupName(say, group),
      reason: [text.protections[because], saidOfGroup(say, why)].filter(Boolean).join(': '),
      amount: group.amount,
    })),
    ...(rest.count > 0
      ? [{ key: 'rest', name: text.rest(rest.count), reason: text.restReason, amount: rest.amount }]
      : []),
  ]
  const sum = rows.reduce((total, row) => total + row.amount, 0)
  if (rows.length === 0) return null
  return (
    <>
      <h2>{text.keptHeading(`${amount(sum)}\u00a0${unit}`)}</h2>
      <ul className="remarks levers">
        {rows.map(({ key, name, reason, amount: has }) => (
          <li key={key} className="kept">
            <div>
              <b>{name}</b>
              <small>
                ■ {text.kept}: {reason}
              </small>
            </div>
            <b>{amount(has)}</b>
          </li>
        ))}
        {received > 0 ? (
          <li className="kept">
            <div>
              <b>{text.received}</b>
              <small>
                ■ {text.kept}: {text.receivedReason}
              </small>
            </div>
            <b>{amount(received)}</b>
          </li>
        ) : null}
      </ul>
    </>
  )
}
