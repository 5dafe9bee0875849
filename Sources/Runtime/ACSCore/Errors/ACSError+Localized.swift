// SPDX-License-Identifier: MIT

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

extension ACSError: LocalizedError {
    /// The same as ``description``. `localizedDescription` returns it, in alerts and in the logs of other packages.
    public var errorDescription: String? { description }
}
