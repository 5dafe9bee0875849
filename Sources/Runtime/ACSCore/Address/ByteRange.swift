// SPDX-License-Identifier: MIT

/// A range of bytes to download, for the `Range` header. Bytes are counted from 0.
public struct ByteRange: Hashable, Sendable {
    private enum Extent: Hashable {
        case from(UInt64, through: UInt64?)
        case last(UInt64)
    }

    private let extent: Extent

    /// The bytes from the first to the last, both included.
    public init(_ bytes: ClosedRange<UInt64>) {
        extent = .from(bytes.lowerBound, through: bytes.upperBound)
    }

    /// The bytes from a position to the end, to resume an interrupted download.
    public init(from first: UInt64) {
        extent = .from(first, through: nil)
    }

    /// The last bytes. The service refuses a count of 0.
    public init(last count: UInt64) {
        extent = .last(count)
    }
}

extension ByteRange: RequestValue {
    /// The range in the form of RFC 9110, such as `bytes=0-499`.
    public var requestText: String {
        switch extent {
        case .from(let first, let last?): "bytes=\(first)-\(last)"
        case .from(let first, nil): "bytes=\(first)-"
        case .last(let count): "bytes=-\(count)"
        }
    }
}
