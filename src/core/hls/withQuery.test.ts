import { expect, test } from 'vitest'
import { withQuery } from './withQuery.ts'

test('every URI of a playlist carries the query, and nothing else changes', () => {
  const playlist = [
    '#EXTM3U',
    '#EXT-X-MEDIA:TYPE=AUDIO,NAME="English",URI="../en/audio.m3u8"',
    '#EXT-X-STREAM-INF:BANDWIDTH=1,CODECS="avc1,mp4a"',
    '../en/video.m3u8',
    '#EXT-X-MAP:URI="video-init.mp4"',
    '#EXTINF:2.000000,',
    'v0.m4s',
    '',
  ].join('\n')
  expect(withQuery({ playlist, query: 'token=$&' })).toBe(
    [
      '#EXTM3U',
      '#EXT-X-MEDIA:TYPE=AUDIO,NAME="English",URI="../en/audio.m3u8?token=$&"',
      '#EXT-X-STREAM-INF:BANDWIDTH=1,CODECS="avc1,mp4a"',
      '../en/video.m3u8?token=$&',
      '#EXT-X-MAP:URI="video-init.mp4?token=$&"',
      '#EXTINF:2.000000,',
      'v0.m4s?token=$&',
      '',
    ].join('\n'),
  )
})
