import { isAgreed, type Offer, standOf } from '#app/domain/conciliations/offer.ts'
import type { ConciliationPage } from '#app/domain/conciliations/pages.ts'
import { money, numero } from '#app/i18n/format.ts'
import { Tag } from '#app/ui/parts/tag.tsx'
import { useSay } from '#app/ui/say.ts'
import { moveLineWords } from './table-words.ts'

const kinds = { agrees: 'yes', against: 'no', silent: 'wait' } as const

type Table = Pick<ConciliationPage['table'], 'sides'>

/** What was offered, and what each side says of it. */
export function OfferTable({ page: { table } }: { page: ConciliationPage }) {
  const text = useSay().text.conciliations
  const { sides, offers } = table
  return (
    <>
      <h2>{text.offers}</h2>
      {offers.length === 0 ? <p>{text.noOffers}</p> : null}
      {offers.map((offer) => (
        <article className="thread" key={offer.number}>
          <OfferHead offer={offer} sides={sides} />
          <details open={isAgreed(offer)}>
            <summary>{text.unfold.offer}</summary>
            <OfferMoves offer={offer} />
            <OfferStands offer={offer} sides={sides} />
          </details>
        </article>
      ))}
    </>
  )
}

/** Who offered what, which money it moves for which remark, and what came of it. */
export function OneOffer(props: Table & { offer: Offer }) {
  return (
    <>
      <OfferHead {...props} />
      <OfferMoves {...props} />
    </>
  )
}

function OfferHead({ offer, sides }: Table & { offer: Offer }) {
  const { text: all, written } = useSay()
  const text = all.conciliations
  const by = sides.find(({ number }) => number === offer.by)
  const agreed = isAgreed(offer)
  return (
    <>
      <h3>
        {text.offer(offer.number)}. {written(offer.text)}
      </h3>
      <p className="meta">
        <Tag kind={agreed ? 'yes' : 'no'}>
          {offer.withdrawn ? text.withdrawn : agreed ? text.agreedTo : text.notAgreed}
        </Tag>{' '}
        {by ? <small>{text.offeredBy(written(by.name))}</small> : null}
      </p>
    </>
  )
}

function OfferMoves({ offer }: { offer: Offer }) {
  const say = useSay()
  const { language, text: all } = say
  return (
    <>
      {offer.moves.map(({ from, to, amount, remark }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: moves stand in their order and never change place
        <ul className="move" key={at}>
          <li>
            {moveLineWords(say, from)}
            <b className="number">−{money(amount, language)}</b>
          </li>
          <li className="sign">
            <span className="visually-hidden">{all.remarkAnswers.movedTo}</span>
            <span aria-hidden="true">→</span>
          </li>
          <li className="to">
            {moveLineWords(say, to)}, {numero(remark, language)}
            <b className="number">+{money(amount, language)}</b>
          </li>
        </ul>
      ))}
    </>
  )
}

function OfferStands({ offer, sides }: Table & { offer: Offer }) {
  const { text, written } = useSay()
  return sides.map(({ number, name }) => {
    const { stand } = standOf(offer, number)
    return (
      <p className="meta" key={number}>
        {written(name)} <Tag kind={kinds[stand]}>{text.conciliations.stands[stand]}</Tag>
      </p>
    )
  })
}
