import { pathsOf } from '#app/paths.ts'
import { connect, disconnect } from '#models/database/connect.server.ts'
import { allMunicipalities } from '#models/places/municipality.server.ts'
import { proposalsIn } from '#models/proposals/proposal.server.ts'
import { roundsOf } from '#models/rounds/round.server.ts'

export type Addresses = { home: string; list: string; proposal: string; vote: string }

/** Those that strangers see too. */
export type PublicAddresses = Omit<Addresses, 'vote'>

/** Pages of a municipality, `null` for the only one there is: its home, its list, a proposal of a vote and its ballot. */
export async function findAddresses(uri: string, wanted: string | null): Promise<Addresses> {
  await connect(uri)
  try {
    const place = wanted ?? (await allMunicipalities())[0]?.place ?? ''
    const rounds = await roundsOf(place)
    const round = rounds.find(({ frozen, resultAt }) => frozen && !resultAt) ?? rounds[0]
    const [, proposal] = round ? await proposalsIn(place, round.number, ['on-ballot']) : []
    if (!round || !proposal) throw new Error(`no list of a vote in "${place}"`)
    const paths = pathsOf('ky', place)
    return {
      home: paths.home,
      // One of the orders in which visitors see the list, so that both servers send the same one.
      list: `${paths.proposals(round.number)}?cut=0`,
      proposal: paths.proposal(proposal.number),
      vote: paths.vote(proposal.round),
    }
  } finally {
    await disconnect()
  }
}
