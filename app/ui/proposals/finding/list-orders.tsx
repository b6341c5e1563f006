import { type ListOrder, listOrders } from '#app/domain/proposals/finding/list-order.ts'
import { useText } from '#app/ui/use-language.ts'

type Props = {
  order: ListOrder
  /** The filter as the address carries it. */
  query: string
  /** The same list on the map. */
  map: string
}

/** The orders of the list as links, what the drawn one means, and the way to the map. */
export function ListOrders({ order, query, map }: Props) {
  const text = useText().proposals
  const hrefOf = (wanted: ListOrder) => {
    const next = new URLSearchParams(query)
    if (wanted !== 'draw') next.set('order', wanted)
    return `?${next}`
  }
  return (
    <>
      {order === 'draw' ? <p className="quiet">{text.list.drawn}</p> : null}
      <nav aria-label={text.list.order}>
        <ul className="orders">
          {listOrders.map((one) => (
            <li key={one}>
              {one === order ? (
                <b aria-current="true">{text.orders[one]}</b>
              ) : (
                <a href={hrefOf(one)}>{text.orders[one]}</a>
              )}
            </li>
          ))}
          <li>
            <a href={map}>{text.list.onMap}</a>
          </li>
        </ul>
      </nav>
    </>
  )
}
