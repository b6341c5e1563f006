import { nothingIsWrongIn } from './every-page.ts'

nothingIsWrongIn('en')
