import { type InLanguages, inLanguage } from '#app/domain/language.ts'
import type { Eligibility } from '#app/domain/rounds/round.ts'
import { beginning, ending } from '#app/i18n/format.ts'
import { Facts } from '#app/ui/parts/facts.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'

type About = {
  number: number
  mayVote: Eligibility
  opens: Date
  closes: Date
  fixed: boolean
  office: { address: InLanguages; phone: string }
}

type Props = { answer: { onRoll: boolean; aside: number | null }; about: About }

/** Whether a PIN is on the roll, and what to do next. */
export function RollAnswer({ answer: { onRoll, aside }, about }: Props) {
  if (onRoll && aside !== null) return <SetAside number={aside} office={about.office} />
  return onRoll ? <OnIt about={about} /> : <NotOnIt about={about} />
}

function OnIt({ about: { number, opens, fixed } }: Pick<Props, 'about'>) {
  const text = useText().roll.lookUp
  const language = useLanguage()
  const paths = usePaths()
  return (
    <>
      <h1>{text.yes}</h1>
      <Notice kind="done">
        <p>{text.yesNext}</p>
      </Notice>
      <p>{text.voted}</p>
      <p>
        {fixed ? (
          <a href={paths.vote(number)}>{text.toVote}</a>
        ) : (
          text.opens(beginning(opens, language))
        )}
      </p>
    </>
  )
}

/** By which decision, and where its reason is told. */
function SetAside({ number, office }: { number: number; office: About['office'] }) {
  const text = useText().roll.lookUp
  return (
    <>
      <h1>{text.aside}</h1>
      <Notice>
        <p>{text.asideNext(number)}</p>
      </Notice>
      <Where office={office} />
    </>
  )
}

/** Where to go, with which document, until when. */
function NotOnIt({ about: { mayVote, opens, closes, fixed, office } }: Pick<Props, 'about'>) {
  const { roll, rounds } = useText()
  const text = roll.lookUp
  const language = useLanguage()
  return (
    <>
      <h1>{text.no}</h1>
      <Notice>
        <p>
          {fixed ? text.noFixed(ending(closes, language)) : text.noYet(beginning(opens, language))}
        </p>
      </Notice>
      <Where office={office} />
      <p>{text.mistyped}</p>
      <p>
        {rounds.facts.votes}: {rounds.facts.whoOnRoll(mayVote)}
      </p>
    </>
  )
}

function Where({ office: { address, phone } }: { office: About['office'] }) {
  const text = useText().roll.lookUp
  const language = useLanguage()
  return (
    <Facts
      facts={[
        { label: text.where, value: inLanguage(address, language) },
        ...(phone ? [{ label: text.phone, value: phone }] : []),
        { label: text.bring, value: text.document },
      ]}
    />
  )
}
