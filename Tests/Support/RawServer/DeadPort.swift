// SPDX-License-Identifier: MIT

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A port of this machine that refuses connections.
public enum DeadPort {
    /// Reserves a port on 127.0.0.1 while `body` runs, so that no server of another test gets it.
    ///
    /// A socket that is bound but does not listen refuses every connection.
    public static func hold<Result>(_ body: (_ port: Int) async throws -> Result) async throws -> Result {
        #if canImport(Darwin)
            let type = SOCK_STREAM
        #else
            let type = CInt(SOCK_STREAM.rawValue)
        #endif
        let descriptor = socket(AF_INET, type, 0)
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) { address in
            address.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(descriptor, address, size) == 0 && getsockname(descriptor, address, &size) == 0
            }
        }
        guard isBound else { throw NoPort() }
        return try await body(Int(UInt16(bigEndian: address.sin_port)))
    }

    private struct NoPort: Error {}
}
