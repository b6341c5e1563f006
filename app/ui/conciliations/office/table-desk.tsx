import type { ConciliationDesk } from '#app/domain/conciliations/pages.ts'
import { Notice } from '#app/ui/parts/notice.tsx'
import { useSay } from '#app/ui/say.ts'
import { OneOffer } from '../offer-table.tsx'

/** What the office does with a table step by step, and what was offered until now. */
export function TableLinks({ desk }: { desk: ConciliationDesk }) {
  const { text: all, paths, written } = useSay()
  const text = all.conciliationWork
  const { table, stage, mayWrite, mayRecord, made } = desk
  const { year, number, announced, offers, sides, returned } = table
  const changeable = stage === 'draft' || stage === 'announced' || stage === 'held'
  const recording = mayRecord && announced !== null && changeable
  const links = [
    ...(announced ? [{ href: paths.conciliation(year, number), label: text.toPublic }] : []),
    ...(mayWrite && changeable
      ? [
          ...(stage === 'held'
            ? []
            : [{ href: paths.editConciliation(year, number), label: text.edit }]),
          { href: paths.conciliationSides(year, number), label: text.sides },
        ]
      : []),
    ...(recording
      ? [{ href: paths.newConciliationOffer(year, number), label: text.newOffer }]
      : []),
    ...(recording && stage === 'held'
      ? [{ href: paths.conciliationProtocolForm(year, number), label: text.protocol }]
      : []),
    ...(mayRecord && stage === 'confirmed'
      ? [{ href: paths.conciliationProtocolForm(year, number), label: text.attach }]
      : []),
    ...(made
      ? [{ href: paths.officeBudget(year, made.number), label: text.toVersion(made.number) }]
      : []),
  ]
  return (
    <>
      {returned && changeable ? (
        <Notice
          kind="wrong"
          title={
            returned.by === null
              ? text.returnedByChange
              : text.returned(written(returned.by), written(returned.reason))
          }
        />
      ) : null}
      <ul className="links">
        {links.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
      {links.length === 0 ? <p className="quiet">{text.onlyReading}</p> : null}
      <h2>{all.conciliations.offers}</h2>
      {offers.length === 0 ? (
        <p>{all.conciliations.noOffers}</p>
      ) : (
        <ul>
          {offers.map((offer) => (
            <li key={offer.number}>
              <OneOffer offer={offer} sides={sides} />{' '}
              {recording ? (
                <a href={paths.conciliationOffer(year, number, offer.number)}>
                  {text.editOffer(offer.number)}
                </a>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
