import type { JudgementContent } from '#app/domain/evaluation/judgement-content.ts'
import type { InLanguages } from '#app/domain/language.ts'
import { money } from '#app/i18n/format.ts'
import { Facts } from '#app/ui/parts/facts.tsx'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'
import { CaseText } from './case/case-text.tsx'
import { OpinionRecord } from './opinion-record.tsx'

type Props = {
  content: JudgementContent
  villages: readonly { number: number; name: InLanguages }[]
}

/** The judgement that a second signature puts into effect, and the text it is about. */
export function JudgementView({ content, villages }: Props) {
  const village = villages.find(({ number }) => number === content.text.village)
  const text = useText().signatures
  const language = useLanguage()
  const paths = usePaths()
  const { proposal, version, opinion, cap } = content
  const { by, at, ...judgement } = opinion
  const hand = { name: by.name, office: by.office ?? null, at: new Date(at) }
  return (
    <>
      <Facts
        facts={[
          {
            label: text.version,
            value: <a href={paths.check(proposal)}>{text.versionValue(version)}</a>,
          },
          { label: text.cap, value: cap === null ? text.noCap : money(cap, language) },
        ]}
      />
      <OpinionRecord full opinion={{ ...judgement, by: hand, signature: null }} />
      <CaseText text={content.text} village={village?.name ?? null} />
    </>
  )
}
