import { sharedBriefly } from '../shared-briefly.ts'
import { turnoutOf } from './turnout-of.server.ts'

/** How many have voted, at most a second ago; where a figure decides, `turnoutOf` adds up anew. */
export const recentTurnout = sharedBriefly(turnoutOf)
