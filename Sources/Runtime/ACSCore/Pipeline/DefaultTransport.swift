// SPDX-License-Identifier: MIT

#if os(Linux)
    import ACSAsyncHTTPClientTransport
#else
    import ACSURLSessionTransport
#endif

/// The transport of clients that are given none.
enum DefaultTransport {
    #if os(Linux)
        static let shared: any HTTPTransport = AsyncHTTPClientTransport.shared
    #else
        static let shared: any HTTPTransport = URLSessionTransport.shared
    #endif
}
