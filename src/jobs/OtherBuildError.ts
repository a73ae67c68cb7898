/** The piece was planned by another build of FFmpeg or Repreel: encoded here it would have other bytes than its name means. */
export class OtherBuildError extends Error {
  override readonly name = 'OtherBuildError'
}
