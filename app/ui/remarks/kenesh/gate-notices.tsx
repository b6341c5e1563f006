import type { KeneshGate } from '#app/domain/remarks/kenesh.ts'
import { date, numero } from '#app/i18n/format.ts'
import { Notice } from '#app/ui/parts/notice.tsx'
import { useSay } from '#app/ui/say.ts'

/** To everybody, for good: each time that a draft of a year was put to the vote of the kenesh, the last one first. */
export function GateNotices({ gates }: { gates: readonly KeneshGate[] }) {
  return gates.toReversed().map((gate) => <GateNotice key={String(gate.at)} gate={gate} />)
}

/** Which version was put, when and by whom, over which remarks and why; and why it was taken back, if it was. */
function GateNotice({ gate }: { gate: KeneshGate }) {
  const { text: all, language, written } = useSay()
  const { kenesh: text } = all
  const { version, at, by, unanswered, reason, takenBack } = gate
  return (
    <Notice
      kind={unanswered.length > 0 ? 'wrong' : 'plain'}
      title={text.put(version, date(at, language))}
    >
      <p>
        {unanswered.length > 0
          ? text.withoutAnswer(
              unanswered.map((number) => numero(number, language)).join(', '),
              written(reason),
              by.name,
            )
          : text.by(by.name)}
      </p>
      {takenBack ? (
        <p>
          {text.takenBack(
            date(takenBack.at, language),
            written(takenBack.reason),
            takenBack.by.name,
          )}
        </p>
      ) : null}
    </Notice>
  )
}
