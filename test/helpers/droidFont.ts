/** Of Debian's package fonts-droid-fallback; Chinese, Japanese kana, Korean. */
export const droidFont = '/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf'
