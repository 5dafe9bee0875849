// SPDX-License-Identifier: MIT

/// A stretch of a download, for the header `Range`: bytes are counted from 0.
public struct ByteRange: Hashable, Sendable {
    private enum Extent: Hashable {
        case from(UInt64, through: UInt64?)
        case last(UInt64)
    }

    private let extent: Extent

    /// The bytes from the first to the last one, both included.
    public init(_ bytes: ClosedRange<UInt64>) {
        extent = .from(bytes.lowerBound, through: bytes.upperBound)
    }

    /// The bytes from one place to the end, to go on with a download that broke off.
    public init(from first: UInt64) {
        extent = .from(first, through: nil)
    }

    /// The last bytes; the service refuses none at all.
    public init(last count: UInt64) {
        extent = .last(count)
    }
}

extension ByteRange: RequestValue {
    /// As RFC 9110 writes it, such as `bytes=0-499`.
    public var requestText: String {
        switch extent {
        case .from(let first, let last?): "bytes=\(first)-\(last)"
        case .from(let first, nil): "bytes=\(first)-"
        case .last(let count): "bytes=-\(count)"
        }
    }
}
