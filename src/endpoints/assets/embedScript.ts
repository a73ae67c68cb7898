/**
 * A file and no inline script: the page's policy allows none. Nothing is fetched before somebody presses play: until then there
 * is the poster with a button, since a player without its video would show that it is loading.
 */
export const embedScript = `'use strict'
const video = document.querySelector('video')
const button = document.querySelector('button')
const { hls, mp4 } = video.dataset

const attach = () => {
  if (!window.Hls || !window.Hls.isSupported()) {
    video.src = video.canPlayType('application/vnd.apple.mpegurl') ? hls : mp4
    return
  }
  const player = new window.Hls({ capLevelToPlayerSize: true })
  let recoveries = 0
  player.on(window.Hls.Events.ERROR, (event, { fatal, type }) => {
    if (!fatal) return
    if (type === 'mediaError' && recoveries++ < 2) return player.recoverMediaError()
    const at = video.currentTime
    player.destroy()
    // Elsewhere scripts may be forbidden to read what a video element may play.
    video.removeAttribute('crossorigin')
    video.src = mp4
    video.currentTime = at
    video.play()
  })
  player.loadSource(hls)
  player.attachMedia(video)
}

button.addEventListener('click', () => {
  attach()
  video.controls = true
  button.remove()
  video.focus()
  video.play()
})
`
