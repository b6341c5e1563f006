import type { Report } from '#app/domain/evaluation/report.ts'
import { Tag } from '#app/ui/parts/tag.tsx'
import { Written } from '#app/ui/texts/written.tsx'
import { useText } from '#app/ui/use-language.ts'

/** What residents reported, without their names, and what was answered. */
export function ReportList({ reports }: { reports: readonly Omit<Report, 'account'>[] }) {
  const text = useText().reports
  if (reports.length === 0) return <p>{text.none}</p>
  return (
    <section>
      <h2>{text.number(reports.length)}</h2>
      <ul>
        {reports.map((report) => (
          <li key={report.at.toISOString() + report.text}>
            <b>{text.grounds[report.ground]}</b>{' '}
            <Tag kind={report.answer ? 'yes' : 'wait'}>
              {report.answer ? text.answered : text.waits}
            </Tag>
            {report.text ? (
              <p className="typed">
                <Written>{report.text}</Written>
              </p>
            ) : null}
            <p className="quiet">{text.sentOn(report.at)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
