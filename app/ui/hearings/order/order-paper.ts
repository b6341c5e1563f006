import { linesOf } from '#app/domain/hearings/hearing.ts'
import { orderParts } from '#app/domain/hearings/order/order.ts'
import type { ShownOrder } from '#app/domain/hearings/order/pages.ts'
import { inLanguage } from '#app/domain/language.ts'
import type { Block, Paper } from '#app/domain/papers/paper.ts'
import { date } from '#app/i18n/format.ts'
import type { Say } from '#app/ui/say.ts'

/** An order of consultation, or the model. */
export function orderPaper(say: Say, shown: ShownOrder): Paper {
  const { order, text: said, terms, office, outlived, versions } = shown
  const newest = versions[0]?.version ?? 0
  const { language, written } = say
  const text = say.text.consultation
  const parts = orderParts.flatMap((part): Block[] => {
    const words = said[part]
    if (!words) return []
    const older = language === 'ky' ? undefined : outlived[part]?.[language]
    return [
      { kind: 'heading', text: text.parts[part] },
      ...linesOf(inLanguage(words, language)).map(
        (line): Block => ({ kind: 'paragraph', text: order ? written(line) : line }),
      ),
      ...(older
        ? [{ kind: 'paragraph' as const, set: 'quiet' as const, text: text.outlived(older) }]
        : []),
    ]
  })
  return {
    name: `consultation-order-${order?.version ?? 'model'}`,
    office: inLanguage(office.office.name, language),
    region: inLanguage(office.region, language),
    title: text.title,
    ...(order ? { dated: text.published(order.version, date(order.at, language)) } : {}),
    blocks: [
      // Printed it must say so too.
      ...(order && order.version < newest
        ? [{ kind: 'paragraph' as const, set: 'strong' as const, text: text.replaced(newest) }]
        : []),
      order
        ? {
            kind: 'facts',
            facts: [
              { label: text.ground, value: order.ground ? written(order.ground) : text.noGround },
              ...(order.reason ? [{ label: text.reason, value: written(order.reason) }] : []),
              { label: text.by, value: written(order.by) },
            ],
          }
        : {
            kind: 'paragraph',
            set: 'strong',
            text: newest > 0 ? text.isModelReplaced : text.isModel,
          },
      { kind: 'heading', text: text.terms.heading },
      {
        kind: 'list',
        items: [
          text.terms.notice(terms.notice),
          text.terms.answer(terms.answer),
          text.terms.minutes(terms.minutes),
        ],
      },
      ...parts,
    ],
  }
}
