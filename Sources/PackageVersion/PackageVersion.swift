// SPDX-License-Identifier: MIT

/// The version of this package. It is written nowhere else: acsgen and the runtime both read it here.
package enum PackageVersion {
    /// As in semantic versioning, such as `0.1.0`.
    package static let text = "0.1.0"
}
