import type { IngestSettings } from '../../../src/engine/ingest/types.ts'
import type { Theme } from '../../../src/core/look/themes.ts'
import sharp from 'sharp'
import { brandTheme } from '../../../src/core/look/brand/brandTheme.ts'
import { logoOf } from '../../../src/core/look/brand/logoOf.ts'
import { keepLogo } from '../../../src/engine/logo/keepLogo.ts'
import { normaliseLogo } from '../../../src/engine/logo/normaliseLogo.ts'

/** An invented club: its colours, its corners, its logo. */
const logo = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="120" viewBox="0 0 640 120">
<path d="M0 100L55 15l55 85H78L55 62 32 100z" fill="#FFB000"/>
<path d="M62 100l43-66 43 66h-29l-14-22-14 22z" fill="#FF5A36"/>
<path d="M190 25h60v18h-40v15h35v17h-35v25h-20zm80 0h20v75h-20zm45 0h62v18h-21v57h-20V43h-21zm90 0h21l32 44V25h19v75h-18l-35-47v47h-19zm115 0h58v17h-38v12h34v17h-34v12h39v17h-59z" fill="#FFFFFF"/>
</svg>`

/** A brand as somebody might fill it in, with its logo in the store. */
export const brandExample = async (settings: IngestSettings): Promise<Theme> => {
  // The tests draw it; an upload of it would be refused.
  const uri = await normaliseLogo(await sharp(Buffer.from(logo)).png().toBuffer())
  await keepLogo({ ...logoOf(uri)!, store: settings.store })
  return brandTheme({
    brand: {
      background: '#1D1030',
      logo: uri,
      quiet: '#D9CBEA',
      radiusPercent: 40,
      rest: '#5CC8FF',
      scrim: '#150A24',
      scrimPercent: 88,
      work: '#FFB000',
    },
  })
}
