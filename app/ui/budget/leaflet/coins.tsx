const perRow = 50

/** Coins of one som in rows of fifty, set in tens: a picture of whole som of every hundred. */
export function Coins({ count }: { count: number }) {
  const coins = Array.from({ length: count }, (_, at) => at)
  const height = Math.ceil(count / perRow) * 11
  return (
    <svg className="waffle" viewBox={`0 0 530 ${height}`} aria-hidden="true">
      {coins.map((at) => {
        const column = at % perRow
        const x = 5 + column * 10.2 + Math.floor(column / 10) * 4
        return <circle key={at} cx={x.toFixed(1)} cy={5 + Math.floor(at / perRow) * 11} r="4" />
      })}
    </svg>
  )
}
