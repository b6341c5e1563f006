import { connect } from '#models/database/connect.server.ts'
import { knowAllModels } from '../../commands/move/all-models.ts'
import { loadExport } from '../../commands/move/load-export.ts'

/** A load that is killed, as by a power cut, once the collection named last has been written. */
const [file = '', collection = ''] = process.argv.slice(2)
await knowAllModels()
await connect(process.env.MONGODB_URI ?? '')
await loadExport({
  file,
  again: false,
  at: new Date(),
  report: (line) => {
    if (line.startsWith(`${collection} `)) process.kill(process.pid, 'SIGKILL')
  },
})
