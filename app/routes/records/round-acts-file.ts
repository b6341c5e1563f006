import { whenAccepted } from '#app/domain/outcome.ts'
import { listFile } from '#app/http/lists/list-file.server.ts'
import { texts } from '#app/i18n/texts.ts'
import { readRoundActs } from '#app/services/records/read-round-acts.server.ts'
import { actList } from '#app/ui/records/act-list.ts'

/** The public acts of a round as a file. */
export const loader = listFile({
  area: 'public',
  params: { round: 'number' } as const,
  async rows({ place, params, language }) {
    const { signatures: say } = texts(language)
    return whenAccepted(await readRoundActs(place, params.round), ({ acts }) =>
      acts.map(({ hands, ...act }) => {
        const [asked, signed] = [hands?.asked, hands?.signed].map(
          (hand) => hand && say.inOffice(hand.name, hand.office, hand.account),
        )
        return { ...act, signed: asked && signed ? say.hands(asked, signed) : null }
      }),
    )
  },
  describe: actList,
})
