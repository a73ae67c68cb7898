/** Debian's packages of OpenStack Swift, which speaks S3, and the cache that it needs. */
export const swiftPackages = ['swift-proxy', 'swift-account', 'swift-container', 'swift-object', 'memcached']
