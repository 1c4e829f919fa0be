//go:build !ci

// Package monitor knows how large the screen is, which the toolkit does not tell.
package monitor

import "github.com/go-gl/glfw/v3.4/glfw"

// Room is how much of the screen is free for windows, in the pixels that windows are
// measured in. It may be asked once the first window is there.
func Room() (width, height int) {
	main := glfw.GetPrimaryMonitor()
	if main == nil {
		return 0, 0
	}
	_, _, width, height = main.GetWorkarea()
	if across, down := main.GetContentScale(); glfw.GetPlatform() == glfw.PlatformWayland && across > 0 && down > 0 {
		width, height = int(float32(width)/across), int(float32(height)/down)
	}
	return width, height
}
