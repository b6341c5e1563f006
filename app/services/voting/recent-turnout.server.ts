import { sharedBriefly } from '../shared-briefly.ts'
import { publicTurnout } from './public-turnout.server.ts'

/** How many have voted as anybody may know it, at most a second ago; where a figure decides, `turnoutOf` adds up anew. */
export const recentTurnout = sharedBriefly(publicTurnout)
