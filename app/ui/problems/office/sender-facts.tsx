import type { ProblemText } from '#app/domain/problems/problem.ts'
import type { PublicProblem } from '#app/domain/problems/public-problem.ts'
import { Facts } from '#app/ui/parts/facts.tsx'
import { useSay } from '#app/ui/say.ts'
import { ReportPhotos } from '../documents.tsx'

type Props = {
  problem: PublicProblem
  text: ProblemText
  sender: { name: string; contact: string } | null
}

/** What only the office reads: who sent it, and the place and words as they were written. */
export function SenderFacts({ problem, text: written, sender }: Props) {
  const { text: all, written: said } = useSay()
  const text = all.problemWork
  const { landmark, point } = written
  return (
    <>
      {sender ? (
        <>
          <h2>{text.sender}</h2>
          <p>
            {problem.source === 'open311' ? text.byProgram : sender.name || text.unnamed}
            {sender.contact ? ` · ${sender.contact}` : ''}
          </p>
          <p className="quiet">{text.senderNote}</p>
        </>
      ) : null}
      {problem.private || problem.withheld || problem.hiddenBecause !== null ? (
        <>
          <h2>{text.exactly}</h2>
          <p className="prose">{said(`${written.title}. ${written.words}`)}</p>
          <ReportPhotos photos={written.photos} />
          <Facts
            facts={[
              ...(landmark ? [{ label: all.problems.page.place, value: said(landmark) }] : []),
              ...(point
                ? [
                    {
                      label: all.problems.page.place,
                      value: all.problems.page.point(point.latitude, point.longitude),
                    },
                  ]
                : []),
            ]}
          />
        </>
      ) : null}
    </>
  )
}
