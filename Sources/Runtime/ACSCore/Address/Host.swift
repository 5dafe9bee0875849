// SPDX-License-Identifier: MIT

/// Rules for lowercase host names and addresses.
package enum Host {
    /// Whether a text is valid as the host of a URL: a DNS name, an IPv4 address or an IPv6 address in brackets.
    ///
    /// Names outside ASCII must be given in their `xn--` form, because the spelling that is signed is the one that is
    /// sent.
    static func isValid(_ host: String) -> Bool {
        if let address = ipv6Address(host) {
            return address.contains(":") && address.utf8.allSatisfy { isHexadecimal($0) || $0 == 0x3A || $0 == 0x2E }
        }
        return host.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
            (1...63).contains(label.utf8.count) && label.utf8.allSatisfy(isNameCharacter)
        }
    }

    /// Whether a host is this machine, regardless of the resolver: `localhost`, `127.0.0.0/8`, `::1`.
    package static func isLoopback(_ host: String) -> Bool {
        if host == "localhost" { return true }
        if let address = ipv6Address(host) { return address == "::1" || address == "0:0:0:0:0:0:0:1" }
        let numbers = host.split(separator: ".", omittingEmptySubsequences: false)
        // Only the canonical spelling: some resolvers read a leading zero as octal.
        return numbers.count == 4 && numbers[0] == "127"
            && numbers.allSatisfy { UInt8($0).map(String.init) == String($0) }
    }

    private static func ipv6Address(_ host: String) -> Substring? {
        host.hasPrefix("[") && host.hasSuffix("]") ? host.dropFirst().dropLast() : nil
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        Hexadecimal.value(of: byte) != nil
    }

    private static func isNameCharacter(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"),
            UInt8(ascii: "_"):
            true
        default:
            false
        }
    }
}
